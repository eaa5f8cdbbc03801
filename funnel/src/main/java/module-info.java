/** How deals move. */
module dev.attain.funnel {
    requires transitive dev.attain.core;
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.attain.funnel.allocation;
    exports dev.attain.funnel.allocation.fit;
    exports dev.attain.funnel.allocation.follow;
    exports dev.attain.funnel.allocation.outcome;
    exports dev.attain.funnel.allocation.policy;
    exports dev.attain.funnel.allocation.rotation;
    exports dev.attain.funnel.allocation.task;
    exports dev.attain.funnel.conformance;
    exports dev.attain.funnel.conformance.history;
    exports dev.attain.funnel.deal;
    exports dev.attain.funnel.deal.attribute;
    exports dev.attain.funnel.journey;
    exports dev.attain.funnel.stage;
    exports dev.attain.funnel.stage.assess;
    exports dev.attain.funnel.stage.assess.census;
    exports dev.attain.funnel.stage.check;
    exports dev.attain.funnel.stage.criterion;
    exports dev.attain.funnel.stage.migration;
    exports dev.attain.funnel.stage.preset;
    exports dev.attain.funnel.stage.rule;

    uses dev.attain.funnel.stage.rule.StageRuleProvider;
}
