package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.BEN;
import static dev.attain.incentives.commission.Pay.USD;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.attain.core.finding.Finding;
import dev.attain.incentives.commission.table.CommissionTable;
import dev.attain.incentives.commission.table.CreditTable;
import dev.attain.incentives.commission.table.Filling;
import dev.attain.incentives.commission.table.LateEffect;
import dev.attain.incentives.commission.table.LateEvent;
import dev.attain.incentives.commission.table.LatePeriod;
import dev.attain.incentives.commission.table.LiveTable;
import dev.attain.incentives.commission.table.PreparedCommission;
import dev.attain.incentives.commission.table.TableFormat;
import dev.attain.incentives.credit.event.CreditKind;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LiveTableTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate AS_OF = LocalDate.parse("2026-02-28");
    private static final PreparedCommission PREPARED = CommissionCalculator.standard()
            .prepare(
                    Pay.paying(Pay.MONTHLY, Pay.marginal("0 5%", "10000 7%")),
                    List.of(Pay.assigned(ANN), Pay.assigned(BEN).withSince(LocalDate.parse("2026-01-15"))),
                    List.of());

    @Test
    void aLateSalePushesWhatFollowsIntoAHigherTier() {
        LiveTable live = live();
        LateEffect effect = live.event(1, 1, 400_000, 0).share(0, 10_000).preview();

        LatePeriod january = effect.periods().get(0);
        assertThat(effect.event()).isEqualTo(3);
        assertThat(effect.findings()).isEmpty();
        assertThat(january.before(0)).isEqualTo(new LatePeriod.Totals(1_200_000, 64_000, 64_000, 0));
        assertThat(january.after(0)).isEqualTo(new LatePeriod.Totals(1_600_000, 92_000, 92_000, 0));
        assertThat(january.change()).isEqualTo(usd("280.00"));
        assertThat(january.lines()).isEqualTo(3);
        assertThat(List.of(january.event(0), january.event(1), january.event(2)))
                .containsExactly(0, 3, 1);
        assertThat(List.of(january.amount(0, 0), january.amount(0, 1), january.amount(0, 2)))
                .containsExactly(40_000L, 24_000L, 28_000L);
        assertThat(january.credited(1)).isEqualTo(400_000);
        assertThat(january.afterLimits(0, 1)).isEqualTo(24_000);
        assertThat(january.held(0, 1)).isZero();
        assertThat(live.total(0, 0)).isEqualTo(usd("640.00"));
    }

    @Test
    void whatIsAddedStays() {
        LiveTable live = live();
        live.event(1, 1, 400_000, 0).share(0, 10_000).add();
        live.event(1, 1, 400_000, 0).share(0, 10_000);

        assertThat(live.total(0, 0)).isEqualTo(usd("920.00"));
        assertThat(live.measured(0, 0, 0)).isEqualTo(1_600_000);
        assertThat(live.earned(0, 0, 0)).isEqualTo(92_000);
        assertThat(live.heldOf(0, 0, 0)).isZero();
        assertThat(live.table().events()).isEqualTo(4);
        CommissionTable full = PREPARED.calculate(live.table(), AS_OF);
        assertThat(full.total(0, 0)).isEqualTo(usd("920.00"));
        assertThat(full.amount(0, 3)).isEqualTo(24_000);
    }

    @Test
    void manyLateSalesFindRoomBehindTheOthers() {
        LiveTable live = live();
        for (int sequence = 10; sequence < 200; sequence++) {
            live.event(1, sequence, 100, 0).share(0, 5_000).share(1, 5_000).add();
            live.event(20, sequence, 100, 0).share(1, 10_000).add();
        }
        CommissionTable full = PREPARED.calculate(live.table(), AS_OF);
        assertThat(live.total(0, 0)).isEqualTo(full.total(0, 0)).isEqualTo(usd("646.65"));
        assertThat(live.total(0, 1)).isEqualTo(full.total(0, 1)).isEqualTo(usd("9.50"));
    }

    @Test
    void whatIsWrongIsFoundAndNotPaid() {
        LiveTable live = live();
        assertThat(found(live.event(1, 7, 100, 0).share(0, 9_000)))
                .containsExactly(
                        "events[#3]: shares of event #3 must be above zero and total exactly 10,000 basis points, "
                                + "but total 9000: nobody is paid for it");
        assertThat(found(live.event(1, 7, 100, 0).share(0, 5_000).share(2, 5_000)))
                .containsExactly(
                        "events[#3]: event #3 is credited to payee 2, but there are 2 prepared payees, counted "
                                + "from 0: nobody is paid for it");
        assertThat(found(live.event(1, 7, 100, 0).share(1, 10_000)))
                .containsExactly(
                        "events[#3]: event #3 of 2026-01-02 is credited to ben, who is assigned to the plan only "
                                + "for [2026-01-15, ∞): nobody is paid for it");
        assertThat(found(live.event(3, 1, 400_000, 0).share(0, 10_000)))
                .containsExactly(
                        "events[#3]: event #3 was filled in more than once with one day and sequence: it counts once");
        LateEffect effect = live.event(3, 1, 500_000, 0).share(0, 10_000).preview();
        assertThat(effect.findings()).extracting(Finding::path).containsExactly("events[#1]", "events[#3]");
        assertThat(effect.periods().get(0).change()).isEqualTo(usd("-240.00"));
        assertThat(live.event(90, 1, 500_000, 0).share(0, 10_000).preview().periods())
                .isEmpty();
    }

    @Test
    void anEmptyTableTakesSharesOrAmountsAsTheFirstEventDoes() {
        LiveTable live = PREPARED.live(filling(FIRST).table(), AS_OF);
        live.event(0, 1, 100, 0).credit(0, 100).preview();
        live.event(0, 1, 1_000, 0).share(0, 10_000).add();

        assertThat(live.total(0, 0)).isEqualTo(usd("0.50"));
        assertThat(PREPARED.calculate(live.table(), AS_OF).total(0, 0)).isEqualTo(usd("0.50"));
    }

    @Test
    void amountsAreCreditedAsTheyAreGiven() {
        Filling filling = filling(FIRST);
        filling.event(0, 1, 800_000, 0).credit(0, 800_000);
        LiveTable live = PREPARED.live(filling.table(), AS_OF);
        live.event(20, 1, 300_000, 0).credit(0, 400_000).credit(1, 100_000).add();

        assertThat(live.total(0, 0)).isEqualTo(usd("640.00"));
        assertThat(live.total(0, 1)).isEqualTo(usd("50.00"));
        assertThat(PREPARED.calculate(live.table(), AS_OF).total(0, 0)).isEqualTo(usd("640.00"));
    }

    @ParameterizedTest
    @EnumSource(value = RoundingMode.class, names = "UNNECESSARY", mode = EnumSource.Mode.EXCLUDE)
    void sharesOfWideAmountsRoundAsThoseOfNarrowOnes(RoundingMode mode) {
        for (long cents : new long[] {-100_001, 100_001, -1_000_000_000_000_001L, 1_000_000_000_000_001L}) {
            Filling filling = CreditTable.filling(TableFormat.of(USD, FIRST).withRounding(mode))
                    .keepingSequences();
            filling.traits(Pay.sale("S", "2026-01-01", "1.00"), CreditKind.REVENUE);
            filling.event(20, 1, cents, 0).share(0, 3_333).share(1, 6_667);
            LatePeriod late = PREPARED.live(filling.table(), AS_OF)
                    .event(21, 1, cents, 0)
                    .share(0, 3_333)
                    .share(1, 6_667)
                    .preview()
                    .periods()
                    .get(0);
            CommissionTable full = PREPARED.calculate(filling.table(), AS_OF);
            assertThat(late.credited(1)).isEqualTo(late.credited(0)).isEqualTo(full.credited(0));
        }
    }

    @Test
    void misuseIsRefusedWithItsCure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PREPARED.live(
                        CreditTable.filling(TableFormat.of(USD, FIRST)).table(), AS_OF))
                .withMessage(
                        "the table has not kept the sequences of its events, without which a late one has no place among "
                                + "them: fill it with keepingSequences()");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live().event(FIRST, 1, 1, 1))
                .withMessage(
                        "traitsCode must be one that traits(..) gave, but was 1 of 1: tell the filling all traits before "
                                + "it makes the table");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live().event(-1, 1, 1, 0))
                .withMessage("day must be 0 to 65535 days after 2026-01-01, but was -1: choose another first day");
        assertThatIllegalStateException()
                .isThrownBy(() -> live().event(0, 1, 1, 0).credit(0, 1))
                .withMessage("a table credits shares or amounts: keep to one of share(..) and credit(..)");
        LateEvent used = live().event(0, 5, 1, 0).share(0, 10_000);
        used.preview();
        assertThatIllegalStateException()
                .isThrownBy(used::add)
                .withMessage("the event was previewed or added already: begin the next with LiveTable.event(..)");
    }

    @Test
    void anEventThatDoesNotFitChangesNothing() {
        LiveTable live = live();
        live.event(1, 1, Long.MAX_VALUE - 2_000_000, 0).share(0, 10_000).preview();
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() ->
                        live.event(1, 1, Long.MAX_VALUE - 1, 0).share(0, 10_000).add());
        assertThat(live.total(0, 0)).isEqualTo(usd("640.00"));
        assertThat(live.table().events()).isEqualTo(3);
    }

    private static List<String> found(LateEvent event) {
        return event.preview().findings().stream().map(Finding::toString).toList();
    }

    private static LiveTable live() {
        Filling filling = filling(FIRST);
        filling.event(0, 1, 800_000, 0).share(0, 10_000);
        filling.event(3, 1, 400_000, 0).share(0, 10_000);
        filling.event(31, 1, 100_000, 0).share(1, 10_000);
        return PREPARED.live(filling.table(), AS_OF);
    }

    private static Filling filling(LocalDate first) {
        Filling filling = CreditTable.filling(TableFormat.of(USD, first)).keepingSequences();
        filling.traits(Pay.sale("S", "2026-01-01", "1.00"), CreditKind.REVENUE);
        return filling;
    }
}
