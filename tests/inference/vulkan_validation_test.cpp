// The Vulkan validation layers, synchronization validation included, find nothing to object to in a
// whole generation; and they do object to wrong use.
#include <vulkan/vulkan.h>

#include <QTest>
#include <string>
#include <vector>

#include "tests/inference/vulkan_fixture.h"

using namespace concordia;
using namespace concordia::test;

namespace {

class Messages {
public:
    [[nodiscard]] vulkan::DeviceOptions options() {
        vulkan::DeviceOptions options;
        options.onValidationMessage = [this](std::string_view message) {
            m_messages.append(QString::fromUtf8(message.data(), qsizetype(message.size())));
        };
        return options;
    }
    [[nodiscard]] const QStringList& all() const { return m_messages; }

private:
    QStringList m_messages;
};

std::unique_ptr<const vulkan::Device> openDevice(const vulkan::DeviceOptions& options) {
    auto instance = std::make_shared<const vulkan::Instance>(options);
    const VkPhysicalDevice physical = instance->physicalDevices().at(0);
    return std::make_unique<const vulkan::Device>(std::move(instance), physical, options);
}

}  // namespace

class VulkanValidationTest : public QObject {
    Q_OBJECT

private slots:
    void generationIsClean_data();
    void generationIsClean();
    void wrongUseIsReported();
    void missingBarrierIsReported();
};

void VulkanValidationTest::generationIsClean_data() {
    QTest::addColumn<bool>("staged");
    QTest::newRow("weights written in place") << false;
    QTest::newRow("weights copied") << true;
}

void VulkanValidationTest::generationIsClean() {
    QFETCH(const bool, staged);
    Messages messages;
    {
        vulkan::DeviceOptions options = messages.options();
        options.stagedUploads = staged;
        options.attentionSplits = staged ? 3 : 1;
        const VulkanFixture fixture(TinyModel{.type = TensorType::Q8_0, .attentionBiases = true});
        ExecutorOptions running;
        running.contextLength = kContextLength;
        running.cacheType = staged ? CacheType::Q4_0 : CacheType::F16;
        const auto executor = fixture.onDevice(options, running);
        const std::vector<Token> tokens = someTokens(60);
        (void)executor->forward(std::span(tokens).first(executor->batchSize()), 0,
                                LogitsWanted::None);
        (void)executor->forward(std::span(tokens).first(11), 9, LogitsWanted::Last);
        for (std::uint32_t i = 20; i < tokens.size(); ++i) {
            (void)executor->forward(std::span(tokens).subspan(i, 1), i, LogitsWanted::Last);
        }
        (void)allLogits(*executor, tokens, 13);
        Token token = tokens.front();
        for (std::uint32_t i = 20; i < 30; ++i) {
            token = executor->choose(token, i, Executor::Ahead::Yes);
        }
        (void)executor->choose(tokens.front(), 5, Executor::Ahead::Yes);
    }
    QCOMPARE(messages.all(), QStringList());
}

void VulkanValidationTest::wrongUseIsReported() {
    Messages messages;
    const auto device = openDevice(messages.options());
    VkBufferCreateInfo info{VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO};
    info.usage = VK_BUFFER_USAGE_STORAGE_BUFFER_BIT;
    info.size = 0;  // which is not allowed
    VkBuffer buffer = VK_NULL_HANDLE;
    if (vkCreateBuffer(device->get(), &info, nullptr, &buffer) == VK_SUCCESS) {
        vkDestroyBuffer(device->get(), buffer, nullptr);
    }
    QVERIFY(messages.all().join('\n').contains("VkBufferCreateInfo"));
}

// Two copies into the same bytes, of which nothing says which comes first.
void VulkanValidationTest::missingBarrierIsReported() {
    Messages messages;
    const auto device = openDevice(messages.options());
    const vulkan::Buffer source(*device, 256, vulkan::MemoryUse::Upload);
    const vulkan::Buffer destination(*device, 256, vulkan::MemoryUse::DeviceOnly);
    const vulkan::Copy copy{source.get(), 0, destination.get(), 0, 256};
    const std::vector<vulkan::Copy> copies{copy, copy};
    vulkan::CommandRecorder recorder(*device);
    recorder.copy(copies);
    QVERIFY(messages.all().join('\n').contains("WRITE-AFTER-WRITE", Qt::CaseInsensitive) ||
            messages.all().join('\n').contains("WRITE_AFTER_WRITE", Qt::CaseInsensitive));
}

QTEST_APPLESS_MAIN(VulkanValidationTest)
#include "vulkan_validation_test.moc"
