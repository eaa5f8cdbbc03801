package dev.attain.funnel.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.party.PartyId;
import dev.attain.funnel.deal.attribute.Attribute;
import dev.attain.funnel.deal.attribute.AttributeValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DealTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Deal DEAL = Deal.builder()
            .id(DealId.of("D-1"))
            .stage(StageId.of("contact"))
            .enteredAt(MONDAY)
            .addAttributes(Attribute.of("seats", AttributeValue.of(40)))
            .build();

    @Test
    void aDealShowsItsAttributesByName() {
        assertThat(DEAL.attribute("seats")).contains(AttributeValue.of(40));
        assertThat(DEAL.attribute("budget")).isEmpty();
        assertThat(DEAL.attributeNames()).containsExactly("seats");
    }

    @Test
    void aHostThatHasLittleLeavesTheRestToTheDefaults() {
        DealView bare = new Bare();
        assertThat(bare.attributeNames()).isEmpty();
        assertThat(bare.completedSteps()).isEmpty();
        assertThat(bare.signOffs()).isEmpty();
        assertThat(bare.waivers()).isEmpty();
        assertThat(bare.needs()).isEmpty();
    }

    @Test
    void whatStandsTwiceInADealIsRefusedAllAtOnce() {
        Attribute seats = Attribute.of("seats", AttributeValue.of(1));
        Deal.Builder twice = Deal.builder()
                .id(DealId.of("D-1"))
                .stage(StageId.of("contact"))
                .enteredAt(MONDAY)
                .addAttributes(seats, seats)
                .addCompletedSteps(StepId.of("call"), StepId.of("call"));
        assertThatThrownBy(twice::build)
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("deal.attributes[1]: D-1 has seats twice: keep one value")
                .hasMessageContaining("deal.completedSteps[1]: D-1 has step call twice: keep one");
    }

    @Test
    void aDealThatMovesIsInItsNewVisit() {
        Instant later = MONDAY.plusSeconds(60);
        StageVisit visit = new StageVisit(DEAL.id(), StageId.of("offer"), later, Optional.empty());
        assertThat(DEAL.in(visit)).isEqualTo(DEAL.withStage(StageId.of("offer")).withEnteredAt(later));
    }

    @Test
    void aVisitLastsUntilItEndsOrUntilNow() {
        StageVisit open = StageVisit.builder()
                .deal(DEAL.id())
                .stage(DEAL.stage())
                .enteredAt(MONDAY)
                .build();
        assertThat(open.isOpen()).isTrue();
        assertThat(open.elapsed(MONDAY.plusSeconds(90))).isEqualTo(Duration.ofSeconds(90));
        StageVisit left = open.withLeftAt(MONDAY.plusSeconds(30));
        assertThat(left.isOpen()).isFalse();
        assertThat(left.elapsed(MONDAY.plusSeconds(90))).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aVisitCannotEndBeforeItBegins() {
        StageVisit open = new StageVisit(DEAL.id(), DEAL.stage(), MONDAY, Optional.of(MONDAY));
        assertThatThrownBy(() -> open.withLeftAt(MONDAY.minusSeconds(1)))
                .hasMessageContaining("stageVisit.leftAt: D-1 entered at 2026-03-02T09:00:00Z and must leave then or"
                        + " later, but left at 2026-03-02T08:59:59Z");
    }

    /** The depth by hand: surface 1, hidden 3, twice as much when confirmed. */
    @ParameterizedTest(name = "asked at {0}, the needs are {1} deep")
    @CsvSource({"2026-03-02T08:59:59Z, 7", "2026-03-02T09:00:00Z, 10"})
    void aNeedCountsTwiceFromWhenTheCustomerConfirmsIt(Instant asOf, long depth) {
        List<Need> needs = List.of(
                Need.surface("a cheaper press"),
                Need.hidden("the plant stands still").confirmed(MONDAY),
                Need.hidden("the owner retires"));
        assertThat(NeedPoints.standard().depth(needs, asOf)).isEqualTo(depth);
    }

    @Test
    void pointsAreBoundedSoThatADepthIsExact() {
        assertThatThrownBy(() -> new NeedPoints(-1, 1001, 0))
                .hasMessageContaining("needPoints.surface: must be from 0 to 1000, but was -1")
                .hasMessageContaining("needPoints.hidden: must be from 0 to 1000, but was 1001");
        assertThat(new NeedPoints(0, 1000, 1000).depth(List.of(Need.hidden("x").confirmed(MONDAY)), MONDAY))
                .isEqualTo(1_000_000);
    }

    @Test
    void aWaiverEndsAtTheMomentItNames() {
        Waiver waiver = Waiver.builder()
                .criterion(CriterionId.of("budget-known"))
                .by(PartyId.of("ann"))
                .reason("the ministry decides in May")
                .untilExclusive(MONDAY)
                .build();
        assertThat(waiver.holdsAt(MONDAY.minusNanos(1))).isTrue();
        assertThat(waiver.holdsAt(MONDAY)).isFalse();
    }

    @Test
    void idsReadAsWhatTheyAreAndSortByTheirCharacters() {
        assertThat(List.of(DealId.of("b"), DealId.of("a")).stream().sorted())
                .containsExactly(DealId.of("a"), DealId.of("b"));
        assertThat(StageId.of("a")).hasToString("a").isLessThan(StageId.of("b"));
        assertThat(StepId.of("a")).hasToString("a").isLessThan(StepId.of("b"));
        assertThat(CriterionId.of("a")).hasToString("a").isLessThan(CriterionId.of("b"));
        assertThat(DealId.of("D-1")).hasToString("D-1");
        assertThat(AttributeValue.of(true).text(Locale.CHINESE)).isEqualTo("是");
    }

    private record Bare() implements DealView {
        @Override
        public DealId id() {
            return DealId.of("bare");
        }

        @Override
        public StageId stage() {
            return StageId.of("contact");
        }

        @Override
        public Instant enteredAt() {
            return MONDAY;
        }

        @Override
        public Optional<AttributeValue> attribute(String name) {
            return Optional.empty();
        }
    }
}
