// A page as a picture.
// Thread rule: plain values.
#pragma once

#include <cstdint>
#include <string>

namespace concordia::documents {

// Pictures with more pixels are neither made nor taken.
inline constexpr std::uint64_t kMaximalPixels = 16ULL << 20;

struct PageRequest {
    int page = 1;   // from 1
    int width = 0;  // of the picture, in pixels; its height follows from the page's
};

struct PageImage {
    int width = 0;
    int height = 0;
    std::string pixels;  // row by row, four bytes each: blue, green, red, 255
    double points = 0;   // the page's width (1/72 inch), of which rectangles on it are told

    // Of all pixels, also while some are missing.
    [[nodiscard]] std::uint64_t bytes() const { return std::uint64_t{4} * width * height; }
};

}  // namespace concordia::documents
