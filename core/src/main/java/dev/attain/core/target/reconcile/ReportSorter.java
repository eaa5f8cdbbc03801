package dev.attain.core.target.reconcile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Measurement;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.split.terms.Capacity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Gives every fact of a report to its owner; what cannot be used is a finding, and the rest is. */
final class ReportSorter {
    private static final Comparator<Placed<Measurement>> BY_TIME = Comparator.<Placed<Measurement>, LocalDate>comparing(
                    one -> one.fact().period().start())
            .thenComparing(one -> one.fact().period().endExclusive())
            .thenComparing(one -> one.fact().value());

    private final OwnerPlace top;
    private final Set<PartyId> owners;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<PartyId, Commitment> commitments = new TreeMap<>();
    private final Map<PartyId, List<Capacity>> people = new TreeMap<>();
    private final Map<PartyId, List<Measurement>> won = new TreeMap<>();
    private final Map<PartyId, List<StagePipeline>> pipeline = new TreeMap<>();

    /** A fact, where it stands in the report, and the owner it counts for. */
    private record Placed<F>(F fact, String path, PartyId owner) {}

    ReportSorter(OwnerPlace top, FieldReport report) {
        this.top = top;
        this.owners = top.all().map(OwnerPlace::owner).collect(toSet());
        commitments(known(report.commitments(), "commitments", Commitment::owner, Commitment::amount));
        people(known(report.people(), "people", this::home, Capacity::productivity));
        won(known(report.won(), "won", Measurement::owner, Measurement::value));
        known(report.pipeline(), "pipeline", StagePipeline::owner, StagePipeline::amount)
                .forEach(one -> add(pipeline, one));
    }

    List<Finding> findings() {
        return findings;
    }

    OwnFacts of(PartyId owner) {
        return new OwnFacts(
                Optional.ofNullable(commitments.get(owner)),
                people.getOrDefault(owner, List.of()),
                won.getOrDefault(owner, List.of()),
                pipeline.getOrDefault(owner, List.of()));
    }

    private PartyId home(Capacity person) {
        return owners.contains(person.owner())
                ? person.owner()
                : person.under().map(PartyId::of).orElse(person.owner());
    }

    /** The facts of owners who are asked for something, in the unit they are asked in. */
    private <F> List<Placed<F>> known(
            List<F> facts, String list, Function<F, PartyId> owner, Function<F, Quantity> amount) {
        return IntStream.range(0, facts.size())
                .mapToObj(i -> new Placed<>(facts.get(i), "report." + list + "[" + i + "]", owner.apply(facts.get(i))))
                .filter(one -> isUsable(one, amount.apply(one.fact())))
                .toList();
    }

    private boolean isUsable(Placed<?> one, Quantity amount) {
        boolean known = owners.contains(one.owner());
        boolean fits = amount.unit().fits(top.amount().unit());
        if (!known) {
            findings.add(Finding.error(one.path(), ReconcileText.OWNER_UNKNOWN, one.owner()));
        }
        if (!fits) {
            findings.add(Finding.error(
                    one.path(),
                    ReconcileText.OTHER_UNIT,
                    one.owner(),
                    amount,
                    top.amount().unit()));
        }
        return known && fits;
    }

    private void commitments(List<Placed<Commitment>> all) {
        grouped(all, Placed::owner).forEach((owner, given) -> {
            LocalDate last = given.stream()
                    .map(one -> one.fact().on())
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            List<Placed<Commitment>> latest =
                    given.stream().filter(one -> one.fact().on().equals(last)).toList();
            given.stream()
                    .filter(one -> !latest.contains(one))
                    .map(one -> Finding.warning(one.path(), ReconcileText.COMMITTED_AGAIN, owner, last))
                    .forEach(findings::add);
            if (isOnce(latest, ReconcileText.COMMITTED_TWICE, last)) {
                commitments.put(owner, latest.get(0).fact());
            }
        });
    }

    private void people(List<Placed<Capacity>> all) {
        grouped(all, one -> one.fact().owner()).forEach((person, given) -> {
            if (isOnce(given, ReconcileText.PERSON_TWICE, person)) {
                add(people, given.get(0));
            }
        });
    }

    private void won(List<Placed<Measurement>> all) {
        all.stream().filter(this::isMeasured).sorted(BY_TIME).forEach(one -> {
            Optional<Measurement> before = won.getOrDefault(one.owner(), List.of()).stream()
                    .filter(other -> other.period().overlaps(one.fact().period()))
                    .findFirst();
            before.ifPresentOrElse(
                    other -> findings.add(Finding.error(
                            one.path(),
                            ReconcileText.PERIOD_OVERLAPS,
                            one.owner(),
                            one.fact().period(),
                            other.period())),
                    () -> add(won, one));
        });
    }

    private boolean isMeasured(Placed<Measurement> one) {
        Measurement fact = one.fact();
        if (!fact.metric().equals(top.target().metric())) {
            findings.add(Finding.error(
                    one.path(),
                    ReconcileText.OTHER_METRIC,
                    fact.metric().id(),
                    top.target().metric().id()));
            return false;
        }
        if (!top.period().contains(fact.period())) {
            findings.add(Finding.error(one.path(), ReconcileText.PERIOD_OUTSIDE, fact.period(), top.period()));
            return false;
        }
        return true;
    }

    /** Whether there is one; of several nobody can say which of them counts. */
    private boolean isOnce(List<? extends Placed<?>> given, ReconcileText text, Object key) {
        if (given.size() == 1) {
            return true;
        }
        given.forEach(one -> findings.add(Finding.error(one.path(), text, one.owner(), key)));
        return false;
    }

    private static <F> Map<PartyId, List<Placed<F>>> grouped(List<Placed<F>> facts, Function<Placed<F>, PartyId> by) {
        return facts.stream().collect(groupingBy(by, TreeMap::new, toList()));
    }

    private static <F> void add(Map<PartyId, List<F>> to, Placed<F> one) {
        to.computeIfAbsent(one.owner(), owner -> new ArrayList<>()).add(one.fact());
    }
}
