package dev.attain.funnel.stage.assess.probe;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.funnel.deal.attribute.Attribute;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.rule.RuleAnswer;
import dev.attain.funnel.stage.rule.StageContext;
import dev.attain.funnel.stage.rule.StageRule;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A user's rule with the parameters of one criterion; whatever it does, there is an answer. */
record RuleCall(int index, String id, StageRule rule, List<Attribute> parameters) {
    private static final Logger LOG = LoggerFactory.getLogger(StageRule.class);

    RuleAnswer answer(Facts facts, StageModel model) {
        try {
            StageContext context = new StageContext(facts.deal(), model, facts.move(), parameters, facts.asOf());
            return requireNonNull(rule.check(context), "the answer of the rule");
        } catch (RuntimeException failed) {
            LOG.debug("Stage rule {} failed on deal {}", id, facts.deal().id(), failed);
            Finding finding = Finding.error(
                    "rules." + id, ProbeText.RULE_FAILED, id, facts.deal().id(), failed.toString());
            facts.report(finding);
            return RuleAnswer.unmet(finding.message(), ProbeText.RULE_FAILED_CURE.message(id));
        }
    }
}
