package dev.attain.funnel.stage.assess.probe;

import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import dev.attain.funnel.deal.SignOff;
import dev.attain.funnel.stage.Step;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Stay;
import dev.attain.funnel.stage.rule.RuleAnswer;
import java.util.HashSet;
import java.util.Set;

/** Conditions on what was done, agreed and found out, on the time, and on what a rule says. */
final class FactProbes {
    private FactProbes() {}

    record StepDone(Step step) implements Probe {
        @Override
        public Truth ask(Facts facts) {
            return Truth.of(facts.isDone(step.id()));
        }

        @Override
        public Message evidence(Facts facts) {
            return (facts.isDone(step.id()) ? ProbeText.STEP_DONE : ProbeText.STEP_OPEN).message(step.name());
        }

        @Override
        public Message cure(Facts facts) {
            return ProbeText.DO_STEP.message(step.name());
        }
    }

    record SignedOff(Condition.SignedOff asked, Set<PartyId> signers) implements Probe {
        @Override
        public Truth ask(Facts facts) {
            return Truth.of(count(facts) >= asked.quorum());
        }

        @Override
        public Message evidence(Facts facts) {
            return ProbeText.SIGNED.message(asked.role(), count(facts), asked.quorum());
        }

        @Override
        public Message cure(Facts facts) {
            return signers.isEmpty()
                    ? ProbeText.ASK_ROLE.message(asked.role())
                    : ProbeText.ASK_SIGNERS.message(asked.role(), asked.signers());
        }

        private int count(Facts facts) {
            Set<PartyId> signed = new HashSet<>();
            for (SignOff signOff : facts.signOffs()) {
                if (counts(signOff, facts)) {
                    signed.add(signOff.by());
                }
            }
            return signed.size();
        }

        private boolean counts(SignOff signOff, Facts facts) {
            return signOff.role().equals(asked.role())
                    && !signOff.at().isAfter(facts.asOf())
                    && (signers.isEmpty() || signers.contains(signOff.by()));
        }
    }

    record TimeInStage(Condition.TimeInStage asked) implements Probe {
        @Override
        public Truth ask(Facts facts) {
            if (facts.enteredAt().isAfter(facts.asOf())) {
                return Truth.UNKNOWN;
            }
            Stay stay = asked.stay();
            return Truth.of(
                    asked.comparison().holds(stay.compareElapsed(facts.enteredAt(), facts.asOf(), facts.calendar())));
        }

        @Override
        public Message evidence(Facts facts) {
            return ProbeText.IN_STAGE.message(facts.enteredAt(), asked.comparison(), asked.stay());
        }

        @Override
        public Message cure(Facts facts) {
            return ProbeText.MIND_TIME.message(asked.comparison(), asked.stay());
        }
    }

    record NeedDepth(Condition.NeedDepth asked) implements Probe {
        @Override
        public Truth ask(Facts facts) {
            return Truth.of(depth(facts) >= asked.atLeast());
        }

        @Override
        public Message evidence(Facts facts) {
            return ProbeText.DEPTH.message(depth(facts), asked.atLeast());
        }

        @Override
        public Message cure(Facts facts) {
            return ProbeText.DIG_DEEPER.message();
        }

        private long depth(Facts facts) {
            return asked.points().depth(facts.needs(), facts.asOf());
        }
    }

    record Named(RuleCall call) implements Probe {
        @Override
        public Truth ask(Facts facts) {
            return Truth.of(facts.answer(call) instanceof RuleAnswer.Met);
        }

        @Override
        public Message evidence(Facts facts) {
            return facts.answer(call).evidence();
        }

        @Override
        public Message cure(Facts facts) {
            RuleAnswer answer = facts.answer(call);
            return answer instanceof RuleAnswer.Unmet unmet ? unmet.cure() : answer.evidence();
        }
    }
}
