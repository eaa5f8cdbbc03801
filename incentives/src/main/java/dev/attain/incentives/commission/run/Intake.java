package dev.attain.incentives.commission.run;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.commission.fact.CreditColumns;
import dev.attain.incentives.commission.fact.CreditLedger;
import dev.attain.incentives.commission.fact.MeasureColumn;
import dev.attain.incentives.commission.fact.PayeeLines;
import dev.attain.incentives.commission.fact.TraitCodes;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.kernel.Sale;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings the credits that one plan pays into columns; mutable, for one run. */
public final class Intake implements Sales {
    private final PreparedPlan prepared;
    private final CreditLedger ledger;
    private final int[] places;
    private final int[] firstLines;
    private final CreditColumns read;
    private final Map<Integer, List<PayeeResult.Unmeasured>> unmeasured = new HashMap<>();

    /**
     * Groups credits by assignment.
     *
     * @param holders by credit in ledger order: the place of the assignment that it is paid under, below zero if there
     *     is none
     */
    public Intake(PreparedPlan prepared, CreditLedger ledger, CreditColumns read, int[] holders, int assignments) {
        this.prepared = prepared;
        this.ledger = ledger;
        this.read = read;
        this.firstLines = new int[assignments + 1];
        for (int holder : holders) {
            if (holder >= 0) {
                firstLines[holder + 1]++;
            }
        }
        for (int i = 0; i < assignments; i++) {
            firstLines[i + 1] += firstLines[i];
        }
        int[] next = firstLines.clone();
        this.places = new int[firstLines[assignments]];
        read.forEachInOrder(place -> {
            if (holders[place] >= 0) {
                places[next[holders[place]]++] = place;
            }
        });
    }

    /** The columns of all lines. */
    public PayeeLines lines() {
        int[] days = new int[places.length];
        int[] traits = new int[places.length];
        for (int line = 0; line < places.length; line++) {
            days[line] = read.day(places[line]);
            traits[line] = read.traits(places[line]);
        }
        List<MeasureColumn> columns = prepared.measures().stream()
                .map(measure ->
                        measure.figure() == MeasureFigure.AMOUNT ? amounts(measure, traits) : figures(measure, traits))
                .toList();
        return new PayeeLines(firstLines, days, traits, places, columns);
    }

    @Override
    public Optional<SalesCredit> credit(int place) {
        return Optional.of(ledger.credits().get(place));
    }

    @Override
    public Sale sale(int place) {
        SalesCredit credit = ledger.credits().get(place);
        return new Sale(
                credit.event().id(),
                Optional.of(credit),
                new TraitCodes.Sample(ledger.sale(credit.event()), credit.kind()));
    }

    /** The credits of an assignment that lack what a measure reads. */
    public List<PayeeResult.Unmeasured> unmeasured(int assignment) {
        return unmeasured.getOrDefault(assignment, List.of());
    }

    private MeasureColumn amounts(Measure measure, int[] traits) {
        boolean[] counts = counts(measure);
        long[] amounts = measure.basis() == CreditBasis.QUOTA ? read.quota() : read.commission();
        long[] units = new long[places.length];
        for (int line = 0; line < units.length; line++) {
            boolean isCounted = counts.length == 0 || counts[traits[line]];
            units[line] = isCounted ? amounts[places[line]] : MeasureColumn.notCounted();
        }
        return MeasureColumn.of(measure, prepared.plan().currency().getDefaultFractionDigits(), units);
    }

    private MeasureColumn figures(Measure measure, int[] traits) {
        boolean[] counts = counts(measure);
        @Nullable Ratio[] values = new Ratio[places.length];
        for (int assignment = 0; assignment + 1 < firstLines.length; assignment++) {
            for (int line = firstLines[assignment]; line < firstLines[assignment + 1]; line++) {
                if (counts.length == 0 || counts[traits[line]]) {
                    SalesCredit credit = ledger.credits().get(places[line]);
                    Optional<Ratio> value = measure.value(credit);
                    values[line] = value.orElse(null);
                    if (value.isEmpty()) {
                        unmeasured
                                .computeIfAbsent(assignment, place -> new ArrayList<>())
                                .add(missing(credit, measure, LocalDate.ofEpochDay(read.day(places[line]))));
                    }
                }
            }
        }
        return MeasureColumn.of(measure, values);
    }

    /** Whether a measure counts the credits of a code; nothing where it counts all. */
    private boolean[] counts(Measure measure) {
        if (measure.only().isEmpty() && measure.except().isEmpty()) {
            return new boolean[0];
        }
        List<TraitCodes.Sample> samples = read.codes().samples();
        boolean[] counts = new boolean[samples.size()];
        for (int code = 0; code < counts.length; code++) {
            TraitCodes.Sample sample = samples.get(code);
            counts[code] = measure.counts(sample.sale(), sample.kind());
        }
        return counts;
    }

    private static PayeeResult.Unmeasured missing(SalesCredit credit, Measure measure, LocalDate on) {
        Finding finding = Finding.error(
                CreditLedger.path(credit.event().id()),
                RunText.FIGURE_MISSING,
                credit.event().id(),
                measure.figure(),
                measure.id());
        return new PayeeResult.Unmeasured(on, finding);
    }
}
