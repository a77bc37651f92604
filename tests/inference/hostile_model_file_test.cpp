// GGUF files that are wrong, cut or damaged: every one gives an Error that names the field, or a
// file whose tensors lie inside it.
#include <QTest>
#include <cstring>
#include <random>

#include "inference/error.h"
#include "inference/model/model_file.h"
#include "tests/inference/expect_error.h"
#include "tests/inference/gguf_writer.h"
#include "tests/inference/small_file.h"

using namespace concordia;
using namespace concordia::test;

namespace {

constexpr std::uint32_t kF32 = static_cast<std::uint32_t>(TensorType::F32);
constexpr std::uint32_t kQ8_0 = static_cast<std::uint32_t>(TensorType::Q8_0);
constexpr std::uint64_t kHuge = std::uint64_t{1} << 40;
constexpr auto kArray = static_cast<std::uint32_t>(GgufType::Array);
constexpr auto kString = static_cast<std::uint32_t>(GgufType::String);
constexpr auto kBool = static_cast<std::uint32_t>(GgufType::Bool);

Bytes uint64Bytes(std::uint64_t value) {
    Bytes bytes;
    appendNumber(bytes, value);
    return bytes;
}

Bytes arrayBytes(GgufType type, std::uint64_t count, const Bytes& elements = {}) {
    Bytes bytes;
    appendNumber(bytes, type);
    appendNumber(bytes, count);
    appendBytes(bytes, elements);
    return bytes;
}

template <typename Number>
Bytes overwritten(Bytes file, std::size_t position, Number number) {
    std::memcpy(file.data() + position, &number, sizeof(number));
    return file;
}

bool liesInside(std::span<const std::byte> part, std::span<const std::byte> whole) {
    return part.empty() || (part.data() >= whole.data() &&
                            part.data() + part.size() <= whole.data() + whole.size());
}

// What any accepted file must keep: sizes that fit, and views inside the file.
bool isSound(const ModelFile& file, const Bytes& bytes) {
    for (const Tensor& tensor : file.tensors()) {
        const auto block = traitsFromId(tensor.typeId);
        const std::uint64_t expected =
            block.has_value() ? tensor.elements() / block->blockElements * block->blockBytes : 0;
        if (!liesInside(tensor.bytes, bytes) || tensor.bytes.size() != expected ||
            !liesInside(std::as_bytes(std::span{tensor.name}), bytes)) {
            return false;
        }
    }
    for (const auto& [key, value] : file.metadata()) {
        if (!liesInside(std::as_bytes(std::span{key}), bytes)) {
            return false;
        }
        if (const auto* const texts = std::get_if<std::vector<std::string_view>>(&value)) {
            for (const std::string_view text : *texts) {
                if (!liesInside(std::as_bytes(std::span{text}), bytes)) {
                    return false;
                }
            }
        }
    }
    return true;
}

}  // namespace

class HostileModelFileTest : public QObject {
    Q_OBJECT

private slots:
    void refusesWrongFiles_data();
    void refusesWrongFiles();
    void refusesEveryTruncation();
    void survivesDamagedBytes();
};

void HostileModelFileTest::refusesWrongFiles_data() {
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("named");  // the field that the message names

    const Bytes right = smallFile().bytes();
    const auto row = [](const char* what, const Bytes& bytes, const char* named,
                        ErrorCode code = ErrorCode::InvalidFile) {
        QTest::newRow(what) << bytes << code << QString::fromUtf8(named);
    };
    const auto rowWithValue = [&](const char* what, const char* key, std::uint32_t typeId,
                                  const Bytes& value, const char* named) {
        GgufWriter writer = smallFile();
        writer.addRaw(key, typeId, value);
        row(what, writer.bytes(), named);
    };
    const auto rowWithTensor = [&](const char* what, const TensorToWrite& tensor,
                                   const char* named) {
        GgufWriter writer = smallFile();
        writer.addTensor(tensor);
        row(what, writer.bytes(), named);
    };

    row("no magic", overwritten(right, 0, std::uint32_t{0x12345678}), "magic");
    row("version 0", overwritten(right, GgufWriter::kVersionPosition, std::uint32_t{0}), "version");
    row("version 1", overwritten(right, GgufWriter::kVersionPosition, std::uint32_t{1}),
        "version 1", ErrorCode::Unsupported);
    row("version 4", overwritten(right, GgufWriter::kVersionPosition, std::uint32_t{4}),
        "version 4", ErrorCode::Unsupported);
    row("big-endian", overwritten(right, GgufWriter::kVersionPosition, std::uint32_t{0x03000000}),
        "big-endian", ErrorCode::Unsupported);
    row("tensor count beyond the file",
        overwritten(right, GgufWriter::kTensorCountPosition, std::uint64_t{1000}), "tensor count");
    row("huge tensor count",
        overwritten(right, GgufWriter::kTensorCountPosition, ~std::uint64_t{0}), "tensor count");
    row("key count beyond the file",
        overwritten(right, GgufWriter::kKeyCountPosition, std::uint64_t{1000}), "key count");
    row("huge key count", overwritten(right, GgufWriter::kKeyCountPosition, ~std::uint64_t{0}),
        "key count");
    row("one key too many", overwritten(right, GgufWriter::kKeyCountPosition, std::uint64_t{11}),
        "truncated");

    rowWithValue("empty key", "", kBool, {std::byte{1}}, "metadata key number 11");
    rowWithValue("long key", std::string(65'536, 'k').c_str(), kBool, {std::byte{1}},
                 "metadata key number 11");
    rowWithValue("key that is no UTF-8", "a\xFF", kBool, {std::byte{1}}, "metadata key number 11");
    rowWithValue("key twice", "a.bool", kBool, {std::byte{1}}, "a.bool");
    rowWithValue("unknown value type", "key", 13, uint64Bytes(0), "key");
    rowWithValue("bool that is 2", "key", kBool, {std::byte{2}}, "key");
    rowWithValue("string longer than the file", "key", kString, uint64Bytes(kHuge), "key");
    rowWithValue("string of all lengths", "key", kString, uint64Bytes(~std::uint64_t{0}), "key");
    rowWithValue("nested array", "key", kArray, arrayBytes(GgufType::Array, 1), "key");
    rowWithValue("array of an unknown type", "key", kArray, arrayBytes(GgufType{77}, 1), "key");
    rowWithValue("array longer than the file", "key", kArray, arrayBytes(GgufType::Uint8, 10'000),
                 "key");
    rowWithValue("array whose size overflows", "key", kArray,
                 arrayBytes(GgufType::Uint64, (std::uint64_t{1} << 61) + 1), "key");
    rowWithValue("2⁴⁰ empty strings", "key", kArray, arrayBytes(GgufType::String, kHuge), "key");
    rowWithValue("string in an array longer than the file", "key", kArray,
                 arrayBytes(GgufType::String, 1, uint64Bytes(kHuge)), "key");
    rowWithValue("bool in an array that is 3", "key", kArray,
                 arrayBytes(GgufType::Bool, 1, {std::byte{3}}), "key");
    rowWithValue("more elements than are read", "key", kArray,
                 arrayBytes(GgufType::Uint8, 16'777'217, Bytes(16'777'217)), "key");
    for (const std::uint32_t alignment : {0U, 4U, 33U, 2'097'152U}) {
        GgufWriter writer = smallFile();
        writer.addUint32("general.alignment", alignment);
        row(qPrintable(QStringLiteral("alignment %1").arg(alignment)), writer.bytes(),
            "general.alignment");
    }
    rowWithValue("alignment that is a string", "general.alignment", kString, uint64Bytes(0),
                 "general.alignment");

    const Bytes data(4);
    rowWithTensor("empty tensor name", {"", kF32, {1}, data, {}}, "tensor number 4");
    rowWithTensor("long tensor name", {std::string(128, 'n'), kF32, {1}, data, {}},
                  "tensor number 4");
    rowWithTensor("tensor name that is no UTF-8", {"n\x80", kF32, {1}, data, {}},
                  "tensor number 4");
    rowWithTensor("tensor name twice", {"second", kF32, {1}, data, {}}, "second");
    rowWithTensor("rank 0", {"bad", kF32, {}, data, {}}, "rank of tensor ‘bad’");
    rowWithTensor("rank 5", {"bad", kF32, {1, 1, 1, 1, 1}, data, {}}, "rank of tensor ‘bad’");
    rowWithTensor("dimension 0", {"bad", kF32, {1, 0}, data, {}}, "shape of tensor ‘bad’");
    rowWithTensor("elements that overflow",
                  {"bad", kF32, {std::uint64_t{1} << 32, std::uint64_t{1} << 32}, data, {}},
                  "shape of tensor ‘bad’");
    rowWithTensor("bytes that overflow", {"bad", kF32, {std::uint64_t{1} << 62}, data, {}},
                  "shape of tensor ‘bad’");
    rowWithTensor("row that is no whole number of blocks",
                  {"bad", kQ8_0, {33, 32}, Bytes(1122), {}}, "rows of tensor ‘bad’");
    rowWithTensor("offset not aligned", {"bad", kF32, {1}, data, 129}, "offset of tensor ‘bad’");
    rowWithTensor("offset beyond the file", {"bad", kF32, {1}, data, 1 << 20}, "‘bad’ begins");
    rowWithTensor("offset near 2⁶⁴", {"bad", kF32, {1}, data, ~std::uint64_t{31}}, "‘bad’ begins");
    rowWithTensor("overlapping tensors", {"bad", kF32, {1}, data, 32}, "‘bad’ overlap");
    rowWithTensor("tensor cut short", {"bad", kF32, {100}, data, {}}, "‘bad’ needs 400 bytes");
}

void HostileModelFileTest::refusesWrongFiles() {
    QFETCH(Bytes, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QString, named);
    expectError(code, named, [&] { (void)ModelFile::fromBytes(bytes); });
}

void HostileModelFileTest::refusesEveryTruncation() {
    const Bytes right = smallFile().bytes();
    for (std::size_t size = 0; size < right.size(); ++size) {
        // A copy of its own for each size, so that the sanitizers see the smallest overrun.
        const Bytes cut(right.begin(), right.begin() + static_cast<std::ptrdiff_t>(size));
        expectError(ErrorCode::InvalidFile, size < 4 ? "magic" : "",
                    [&] { (void)ModelFile::fromBytes(cut); });
        if (QTest::currentTestFailed()) {
            qInfo("cut after %zu of %zu bytes", size, right.size());
            return;
        }
    }
}

void HostileModelFileTest::survivesDamagedBytes() {
    const Bytes right = smallFile().bytes();
    std::mt19937 random(20'260);  // its numbers are the same everywhere
    int accepted = 0;
    for (int round = 0; round < 5'000; ++round) {
        Bytes damaged = right;
        const std::size_t position = random() % damaged.size();
        damaged[position] ^= static_cast<std::byte>(1 + random() % 255);
        try {
            const ModelFile file = ModelFile::fromBytes(damaged);
            ++accepted;
            QVERIFY2(isSound(file, damaged), qPrintable(QStringLiteral("byte %1").arg(position)));
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::InvalidFile ||
                    error.code() == ErrorCode::Unsupported);
        }
    }
    // Bytes of values and weights may change, bytes of structure may not: both happened.
    QVERIFY(accepted > 500 && accepted < 4'500);
}

QTEST_APPLESS_MAIN(HostileModelFileTest)
#include "hostile_model_file_test.moc"
