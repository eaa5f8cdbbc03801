package dev.attain.funnel.stage.check;

import dev.attain.funnel.stage.criterion.Condition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;

/** The agreements, anywhere in a condition, that more people must give than may. */
final class Quorums {
    private Quorums() {}

    static List<Condition.SignedOff> tooLarge(Condition condition) {
        List<Condition.SignedOff> found = new ArrayList<>();
        Deque<Condition> open = new ArrayDeque<>(List.of(condition));
        while (!open.isEmpty()) {
            Condition part = open.remove();
            open.addAll(part.parts());
            if (part instanceof Condition.SignedOff gate && isTooLarge(gate)) {
                found.add(gate);
            }
        }
        return found;
    }

    private static boolean isTooLarge(Condition.SignedOff gate) {
        return !gate.signers().isEmpty() && new HashSet<>(gate.signers()).size() < gate.quorum();
    }
}
