package dev.attain.incentives.commission.run;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.commission.kernel.CreditLedger;
import dev.attain.incentives.commission.kernel.MeasureColumn;
import dev.attain.incentives.commission.kernel.PayeeLines;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.kernel.Sale;
import dev.attain.incentives.commission.kernel.TraitCodes;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings the credits that one plan pays into columns; mutable, for one run. */
public final class Intake {
    private final PreparedPlan prepared;
    private final CreditLedger ledger;
    private final int[] places;
    private final int[] firstLines;
    private final TraitCodes codes;
    private final int[] traits;
    private final Map<Integer, List<PayeeResult.Unmeasured>> unmeasured = new HashMap<>();

    /**
     * Groups credits by assignment.
     *
     * @param holders by credit in ledger order: the place of the assignment that it is paid under, below zero if there is none
     */
    public Intake(PreparedPlan prepared, CreditLedger ledger, int[] holders, int assignments) {
        this.prepared = prepared;
        this.ledger = ledger;
        this.firstLines = new int[assignments + 1];
        for (int holder : holders) {
            if (holder >= 0) {
                firstLines[holder + 1]++;
            }
        }
        for (int i = 0; i < assignments; i++) {
            firstLines[i + 1] += firstLines[i];
        }
        this.places = new int[firstLines[assignments]];
        int[] next = firstLines.clone();
        for (int credit = 0; credit < holders.length; credit++) {
            if (holders[credit] >= 0) {
                places[next[holders[credit]]++] = credit;
            }
        }
        this.codes = new TraitCodes(prepared.conditions());
        this.traits = new int[places.length];
    }

    /** The columns of all lines. */
    public PayeeLines lines() {
        int[] days = new int[places.length];
        for (int line = 0; line < places.length; line++) {
            days[line] = Math.toIntExact(credit(line).event().on().toEpochDay());
        }
        if (!prepared.conditions().isEmpty()) {
            for (int line = 0; line < places.length; line++) {
                SalesCredit credit = credit(line);
                traits[line] = codes.code(ledger.sale(credit.event()), credit.kind());
            }
        }
        List<MeasureColumn> columns =
                prepared.measures().stream().map(this::column).toList();
        return new PayeeLines(firstLines, days, traits, places, columns);
    }

    /** A credit for every code of traits. */
    public List<TraitCodes.Sample> samples() {
        if (codes.samples().isEmpty() && places.length > 0) {
            codes.code(ledger.sale(credit(0).event()), credit(0).kind());
        }
        return codes.samples();
    }

    /** Which sale a credit in ledger order is. */
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

    private MeasureColumn column(Measure measure) {
        boolean[] counts = new boolean[codes.samples().size()];
        for (int code = 0; code < counts.length; code++) {
            TraitCodes.Sample sample = codes.samples().get(code);
            counts[code] = measure.counts(sample.sale(), sample.kind());
        }
        return measure.figure() == MeasureFigure.AMOUNT ? amounts(measure, counts) : figures(measure, counts);
    }

    private MeasureColumn amounts(Measure measure, boolean[] counts) {
        long[] units = new long[places.length];
        for (int line = 0; line < units.length; line++) {
            boolean isCounted = counts.length == 0 || counts[traits[line]];
            units[line] = isCounted ? measure.basis().amount(credit(line)).minor() : MeasureColumn.notCounted();
        }
        return MeasureColumn.of(measure, prepared.plan().currency().getDefaultFractionDigits(), units);
    }

    private MeasureColumn figures(Measure measure, boolean[] counts) {
        @Nullable Ratio[] values = new Ratio[places.length];
        for (int assignment = 0; assignment + 1 < firstLines.length; assignment++) {
            for (int line = firstLines[assignment]; line < firstLines[assignment + 1]; line++) {
                if (counts.length == 0 || counts[traits[line]]) {
                    Optional<Ratio> value = measure.value(credit(line));
                    values[line] = value.orElse(null);
                    if (value.isEmpty()) {
                        unmeasured
                                .computeIfAbsent(assignment, place -> new ArrayList<>())
                                .add(missing(credit(line), measure));
                    }
                }
            }
        }
        return MeasureColumn.of(measure, values);
    }

    private SalesCredit credit(int line) {
        return ledger.credits().get(places[line]);
    }

    private static PayeeResult.Unmeasured missing(SalesCredit credit, Measure measure) {
        Finding finding = Finding.error(
                CreditLedger.path(credit.event().id()),
                RunText.FIGURE_MISSING,
                credit.event().id(),
                measure.figure(),
                measure.id());
        return new PayeeResult.Unmeasured(credit.event().on(), finding);
    }
}
