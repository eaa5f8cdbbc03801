package dev.attain.funnel.stage.assess.probe;

import dev.attain.core.text.Message;
import java.util.List;

/**
 * Conditions made of conditions. Every part is asked, even where the answer is clear before, so that all that is
 * missing can be said at once.
 */
final class JoinedProbes {
    private JoinedProbes() {}

    /** How many parts are so, and how many nobody can tell. */
    private record Count(int so, int unknown) {
        static Count of(List<Probe> parts, Facts facts) {
            int so = 0;
            int unknown = 0;
            for (Probe part : parts) {
                Truth truth = part.ask(facts);
                so += truth == Truth.SO ? 1 : 0;
                unknown += truth == Truth.UNKNOWN ? 1 : 0;
            }
            return new Count(so, unknown);
        }

        Truth atLeast(int least) {
            if (so >= least) {
                return Truth.SO;
            }
            return so + unknown >= least ? Truth.UNKNOWN : Truth.NOT_SO;
        }
    }

    private static List<Probe> openOf(List<Probe> parts, Facts facts) {
        return parts.stream().filter(part -> part.ask(facts) != Truth.SO).toList();
    }

    private static List<Message> seenBy(List<Probe> parts, Facts facts) {
        return parts.stream().map(part -> part.evidence(facts)).toList();
    }

    private static List<Message> curesOf(List<Probe> parts, Facts facts) {
        return parts.stream().map(part -> part.cure(facts)).toList();
    }

    record All(List<Probe> parts) implements Probe {
        @Override
        public Truth ask(Facts facts) {
            return Count.of(parts, facts).atLeast(parts.size());
        }

        @Override
        public Message evidence(Facts facts) {
            List<Probe> open = openOf(parts, facts);
            return ProbeText.ALL.message(seenBy(open.isEmpty() ? parts : open, facts));
        }

        @Override
        public Message cure(Facts facts) {
            return ProbeText.ALL.message(curesOf(openOf(parts, facts), facts));
        }
    }

    /** At least so many; one for any. */
    record AtLeast(int least, List<Probe> parts) implements Probe {
        @Override
        public Truth ask(Facts facts) {
            return Count.of(parts, facts).atLeast(least);
        }

        @Override
        public Message evidence(Facts facts) {
            int so = Count.of(parts, facts).so();
            return ProbeText.SOME.message(so, parts.size(), least, seenBy(parts, facts));
        }

        @Override
        public Message cure(Facts facts) {
            int more = least - Count.of(parts, facts).so();
            return ProbeText.SOME_MORE.message(more, curesOf(openOf(parts, facts), facts));
        }
    }

    record Not(Probe part) implements Probe {
        @Override
        public Truth ask(Facts facts) {
            return part.ask(facts).negated();
        }

        @Override
        public Message evidence(Facts facts) {
            return ProbeText.OPPOSITE.message(part.evidence(facts));
        }

        @Override
        public Message cure(Facts facts) {
            return ProbeText.BRING_ABOUT.message();
        }
    }
}
