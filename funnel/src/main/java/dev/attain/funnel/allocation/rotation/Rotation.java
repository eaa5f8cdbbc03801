package dev.attain.funnel.allocation.rotation;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A smooth weighted rotation (I. Sysoev, nginx, 2012): at every turn each member who can take it is owed its weight
 * more, the one who is owed most takes the turn and gives up as much as all of them were owed. With weights 5, 1, 1 the
 * turns are {@code a a b a c a a}.
 *
 * <p>Whoever cannot take a turn is owed nothing for it, so nobody comes back to a flood; who joins begins at level
 * zero, and neither joining nor leaving changes what others are owed.
 *
 * @param members in the order that decides between those who are owed the same, each once
 */
public record Rotation(@NotNull List<@NotNull @Valid RotationMember> members) {
    /** Nobody yet. */
    public static final Rotation NONE = new Rotation(List.of());

    public Rotation {
        members = Require.copy(members, "rotation.members");
        Findings findings = Findings.in("rotation");
        Set<PartyId> seen = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            PartyId rep = members.get(i).rep();
            findings.unless(seen.add(rep), "members[" + i + "]", RotationText.MEMBER_TWICE, rep);
        }
        findings.refuse();
    }

    /** Whether somebody is in it. */
    public boolean has(PartyId rep) {
        return members.stream().anyMatch(member -> member.rep().equals(rep));
    }

    /**
     * The rotation with somebody more, last in the order.
     *
     * @throws IllegalArgumentException if the rep is in it already, or the weight is less than one
     */
    public Rotation joined(PartyId rep, int weight) {
        List<RotationMember> more = new ArrayList<>(members);
        more.add(new RotationMember(rep, weight, 0));
        return new Rotation(more);
    }

    /** The rotation without somebody. */
    public Rotation left(PartyId rep) {
        return new Rotation(
                members.stream().filter(member -> !member.rep().equals(rep)).toList());
    }

    /** The next turn, which everybody can take. */
    public Turn next() {
        return next(members.stream().map(RotationMember::rep).toList());
    }

    /**
     * The next turn, which only some can take.
     *
     * @throws IllegalArgumentException if none of them is in the rotation
     */
    public Turn next(Collection<PartyId> able) {
        Set<PartyId> taking = Set.copyOf(able);
        List<RotationMember> owed = new ArrayList<>();
        long total = 0;
        int chosen = -1;
        for (RotationMember member : members) {
            boolean takes = taking.contains(member.rep());
            owed.add(takes ? member.at(member.level() + member.weight()) : member);
            total += takes ? member.weight() : 0;
            int last = owed.size() - 1;
            if (takes
                    && (chosen < 0 || owed.get(last).level() > owed.get(chosen).level())) {
                chosen = last;
            }
        }
        if (chosen < 0) {
            throw new IllegalArgumentException("nobody of " + able + " is in the rotation: let them join it first");
        }
        RotationMember turn = owed.get(chosen);
        owed.set(chosen, turn.at(turn.level() - total));
        return new Turn(turn.rep(), new Rotation(owed));
    }
}
