package dev.attain.incentives.recognition.live;

import dev.attain.core.party.PartyId;
import dev.attain.incentives.recognition.score.Score;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is ranked, by id and by number; numbers of those who left are given again. Mutable, for one thread. */
final class Roster {
    private final Map<PartyId, Member> byId;
    private final List<Member> byNumber;
    private final Deque<Integer> free = new ArrayDeque<>();

    Roster(int expected) {
        byId = new HashMap<>(2 * expected);
        byNumber = new ArrayList<>(expected);
    }

    Optional<Member> find(PartyId owner) {
        return Optional.ofNullable(byId.get(owner));
    }

    Member member(int number) {
        return byNumber.get(number);
    }

    /** Takes in somebody who is not there. */
    Member add(Score score, long step) {
        Member member = new Member(free.isEmpty() ? byNumber.size() : free.pop(), score, step);
        if (member.number() == byNumber.size()) {
            byNumber.add(member);
        } else {
            byNumber.set(member.number(), member);
        }
        byId.put(score.owner(), member);
        return member;
    }

    void remove(Member member) {
        byId.remove(member.score().owner());
        free.push(member.number());
    }

    List<Score> scores() {
        return byId.values().stream().map(Member::score).toList();
    }
}
