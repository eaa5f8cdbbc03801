package dev.attain.incentives.commission.fact;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.Source;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Severity;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.credit.GivenCredit;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.credit.event.SalesEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Credits of few events, many of which are there twice or contradict each other; "Aa" and "BB" have one hash. */
class CreditLedgerProperties {
    private static final List<String> IDS = List.of("Aa", "BB", "T1", "T2", "T9", "T10", "T11", "Z");

    @Property
    void everyCreditCountsOnceUnlessItsEventIsContradicted(@ForAll("facts") List<SalesCredit> facts) {
        CreditLedger ledger = ledger(facts);
        Map<EventId, List<SalesCredit>> byEvent =
                facts.stream().collect(groupingBy(credit -> credit.event().id()));
        List<SalesCredit> expected = byEvent.values().stream()
                .filter(CreditLedgerProperties::agree)
                .map(LinkedHashSet::new)
                .flatMap(Set::stream)
                .toList();

        assertThat(kept(ledger)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(paths(ledger, Severity.ERROR))
                .containsExactlyInAnyOrderElementsOf(byEvent.entrySet().stream()
                        .filter(entry -> !agree(entry.getValue()))
                        .map(entry -> "events[" + entry.getKey() + "]")
                        .toList());
    }

    @Property
    void theOrderOfTheFactsDoesNotMatter(@ForAll("facts") List<SalesCredit> facts, @ForAll Random random) {
        List<SalesCredit> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);

        assertThat(kept(ledger(shuffled))).containsExactlyInAnyOrderElementsOf(kept(ledger(facts)));
        assertThat(ledger(shuffled).findings()).hasSameElementsAs(ledger(facts).findings());
    }

    @Property
    void aReversalFindsItsSaleUnlessThatIsContradicted(@ForAll("facts") List<SalesCredit> facts) {
        CreditLedger ledger = ledger(facts);
        for (String id : IDS) {
            Optional<SalesCredit> sale = kept(ledger).stream()
                    .filter(credit -> credit.event().id().value().equals(id))
                    .findFirst();
            SalesEvent reversal = event("reversal", 9, 0, -1).withReverses(EventId.of(id));

            assertThat(ledger.sale(reversal))
                    .isEqualTo(sale.map(SalesCredit::event).orElse(reversal));
        }
    }

    @Example
    void anIdThatComesAgainWhereIdsRiseByLengthIsAContradiction() {
        List<SalesCredit> facts = new ArrayList<>(IntStream.rangeClosed(1, 200)
                .mapToObj(i -> credit("ann", event("T" + i, 1, i, 1)))
                .toList());
        facts.add(credit("ann", event("T7", 1, 201, 1)));

        CreditLedger ledger = ledger(facts);

        assertThat(kept(ledger))
                .hasSize(199)
                .noneMatch(credit -> credit.event().id().value().equals("T7"));
        assertThat(ledger.findings())
                .extracting(finding -> finding.text(Locale.ENGLISH))
                .containsExactly(
                        "events[T7]: credits of event T7 contradict each other, so that nobody is paid for it: keep the right ones");
    }

    @Provide
    static Arbitrary<List<SalesCredit>> facts() {
        Arbitrary<SalesEvent> events = Combinators.combine(
                        Arbitraries.of(IDS),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 2))
                .as(CreditLedgerProperties::event);
        return Combinators.combine(Arbitraries.of("ann", "ben"), events)
                .as(CreditLedgerProperties::credit)
                .list()
                .ofMaxSize(12);
    }

    private static CreditLedger ledger(List<SalesCredit> facts) {
        List<SalesCredit> read = new ArrayList<>();
        CreditLedger ledger = CreditLedger.of(facts, (place, credit) -> {
            if (place == 0) {
                read.clear();
            }
            read.add(credit);
        });
        assertThat(read).isEqualTo(ledger.credits());
        return ledger;
    }

    private static List<SalesCredit> kept(CreditLedger ledger) {
        return IntStream.range(0, ledger.credits().size())
                .filter(place -> !ledger.left().get(place))
                .mapToObj(ledger.credits()::get)
                .toList();
    }

    private static List<String> paths(CreditLedger ledger, Severity severity) {
        return ledger.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(Finding::path)
                .toList();
    }

    private static boolean agree(Collection<SalesCredit> credits) {
        return credits.stream().map(SalesCredit::event).distinct().count() == 1;
    }

    private static SalesEvent event(String id, int day, int sequence, int dollars) {
        return SalesEvent.builder()
                .id(EventId.of(id))
                .on(LocalDate.of(2026, 1, day))
                .sequence(sequence)
                .kind(EventKind.ORDER)
                .amount(Money.of("USD", "" + dollars))
                .build();
    }

    private static SalesCredit credit(String payee, SalesEvent event) {
        return GivenCredit.builder()
                .event(event)
                .share(CreditShare.revenue(PartyId.of(payee), Rate.ONE))
                .quotaCredit(event.amount())
                .commissionCredit(event.amount())
                .source(new Source("host", "credit", "1"))
                .build();
    }
}
