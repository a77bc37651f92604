// Reads and places keys and values in the KV cache, whose layout is told in parameters.h.
#ifndef CONCORDIA_CACHE_GLSL
#define CONCORDIA_CACHE_GLSL

// Words that eight elements of the cache take.
uint octetWords(uint cacheType) {
    return cacheType == kCacheF16 ? 4 : cacheType == kCacheQ8_0 ? 2 : 1;
}

vec4 signedBytes(uint word) {
    const int bits = int(word);
    return vec4(bitfieldExtract(bits, 0, 8), bitfieldExtract(bits, 8, 8),
                bitfieldExtract(bits, 16, 8), bits >> 24);
}

// Four numbers of 4 bits, from bit `first` on.
vec4 signedNibbles(uint word, int first) {
    const int bits = int(word);
    return vec4(bitfieldExtract(bits, first, 4), bitfieldExtract(bits, first + 4, 4),
                bitfieldExtract(bits, first + 8, 4), bitfieldExtract(bits, first + 12, 4));
}

// Octet `octet` of the cache, unscaled: elements 0 … 3 and 4 … 7.
void loadOctet(uint cacheType, Uints cache, uint octet, out vec4 low, out vec4 high) {
    if (cacheType == kCacheF16) {
        const uvec4 words = Quads(cache).v[octet];
        low = vec4(unpackHalf2x16(words.x), unpackHalf2x16(words.y));
        high = vec4(unpackHalf2x16(words.z), unpackHalf2x16(words.w));
    } else if (cacheType == kCacheQ8_0) {
        low = signedBytes(cache.v[octet * 2]);
        high = signedBytes(cache.v[octet * 2 + 1]);
    } else {
        const uint word = cache.v[octet];
        low = signedNibbles(word, 0);
        high = signedNibbles(word, 16);
    }
}

// Four elements, unscaled; `quad` counts in fours from the cache's beginning.
vec4 loadQuad(uint cacheType, Uints cache, uint quad) {
    if (cacheType == kCacheF16) {
        return vec4(unpackHalf2x16(cache.v[quad * 2]), unpackHalf2x16(cache.v[quad * 2 + 1]));
    }
    if (cacheType == kCacheQ8_0) {
        return signedBytes(cache.v[quad]);
    }
    return signedNibbles(cache.v[quad / 2], int(quad % 2) * 16);
}

#endif
