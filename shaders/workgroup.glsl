// Reductions over a workgroup. With kSingleSubgroup the workgroup is one full subgroup and needs
// neither shared memory nor barriers (which are dear on CPU devices); otherwise any subgroup size
// serves. Every invocation of the workgroup must reach the call; all get the result.
#ifndef CONCORDIA_WORKGROUP_GLSL
#define CONCORDIA_WORKGROUP_GLSL

#extension GL_KHR_shader_subgroup_basic : require
#extension GL_KHR_shader_subgroup_arithmetic : require

layout(constant_id = 1) const bool kSingleSubgroup = false;

// One value per subgroup; a workgroup has at most 256 invocations, a subgroup at least 4.
shared float sharedReduction[64];

float workgroupSum(float value) {
    float sum = subgroupAdd(value);
    if (!kSingleSubgroup) {
        barrier();
        if (subgroupElect()) {
            sharedReduction[gl_SubgroupID] = sum;
        }
        barrier();
        sum = 0.0;
        for (uint i = 0; i < gl_NumSubgroups; ++i) {
            sum += sharedReduction[i];
        }
    }
    return sum;
}

float workgroupMax(float value) {
    float maximum = subgroupMax(value);
    if (!kSingleSubgroup) {
        barrier();
        if (subgroupElect()) {
            sharedReduction[gl_SubgroupID] = maximum;
        }
        barrier();
        maximum = sharedReduction[0];
        for (uint i = 1; i < gl_NumSubgroups; ++i) {
            maximum = max(maximum, sharedReduction[i]);
        }
    }
    return maximum;
}

// Makes writes to shared memory visible to the whole workgroup.
void workgroupSync() {
    if (kSingleSubgroup) {
        subgroupMemoryBarrierShared();
        subgroupBarrier();
    } else {
        barrier();
    }
}

#endif
