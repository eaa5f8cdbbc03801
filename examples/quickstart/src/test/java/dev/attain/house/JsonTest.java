package dev.attain.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.money.apportion.Weights;
import dev.attain.core.party.OrgChart;
import dev.attain.core.target.smart.SmartOpinion;
import dev.attain.core.text.Message;
import dev.attain.funnel.allocation.Allocation;
import dev.attain.funnel.allocation.fit.ContinuityFit;
import dev.attain.funnel.allocation.fit.DueDateFit;
import dev.attain.funnel.allocation.fit.ExperienceFit;
import dev.attain.funnel.allocation.fit.FitTerms;
import dev.attain.funnel.allocation.fit.PriorityFit;
import dev.attain.funnel.allocation.fit.SkillFit;
import dev.attain.funnel.allocation.fit.TerritoryFit;
import dev.attain.funnel.allocation.fit.ValueFit;
import dev.attain.funnel.deal.DealView;
import dev.attain.house.contract.Samples;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.rule.CoverageTerms;
import dev.attain.incentives.credit.rule.CreditTerms;
import dev.attain.incentives.credit.rule.RollUpTerms;
import dev.attain.incentives.credit.rule.SellerTerms;
import dev.attain.incentives.evaluation.score.AttainmentTerms;
import dev.attain.incentives.evaluation.score.CurveTerms;
import dev.attain.incentives.evaluation.score.MinMaxTerms;
import dev.attain.incentives.evaluation.score.PercentileTerms;
import dev.attain.incentives.evaluation.score.ReverseTerms;
import dev.attain.incentives.evaluation.score.ScoreFunctions;
import dev.attain.incentives.evaluation.score.ScoreTerms;
import dev.attain.incentives.evaluation.score.ZScoreTerms;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.component.MetricMultiplierTerms;
import dev.attain.incentives.plan.component.RateMatrixTerms;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.component.ShareOfPayTerms;
import dev.attain.incentives.recognition.Leaderboard;
import dev.attain.incentives.recognition.score.Score;
import dev.attain.incentives.recognition.title.HonourRoll;
import dev.attain.incentives.recognition.title.Recognition;
import dev.attain.incentives.recognition.title.rule.Award;
import dev.attain.incentives.recognition.title.rule.BoardTitle;
import dev.attain.incentives.recognition.title.rule.Collaborator;
import dev.attain.incentives.recognition.title.rule.FigureTitle;
import dev.attain.incentives.recognition.title.rule.NearMiss;
import dev.attain.incentives.recognition.title.rule.TitleFacts;
import dev.attain.incentives.recognition.title.rule.TitleTerms;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Definitions and facts travel as JSON with a mapper that every host can write in ten lines. */
class JsonTest {
    private static final JsonMapper MAPPER = mapper();
    private static final Set<Class<?>> STAYS = Set.of(
            Message.class,
            Finding.class,
            OrgChart.class,
            Explanation.class,
            SalesCredit.class,
            SmartOpinion.class,
            DealView.class,
            Score.class,
            Leaderboard.class,
            TitleFacts.class,
            Award.class,
            NearMiss.class,
            Recognition.class,
            HonourRoll.class,
            ScoreFunctions.class,
            Allocation.class);

    private static JsonMapper mapper() {
        JsonMapper.Builder mapper = JsonMapper.builder()
                .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE)) // isZero is no property
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(Weights.class, AsText.class)
                .addMixIn(CreditTerms.class, Named.class) // an open family: the host knows its members
                .registerSubtypes(SellerTerms.Direct.class, SellerTerms.Shares.class, SellerTerms.House.class)
                .registerSubtypes(RollUpTerms.class, CoverageTerms.class)
                .addMixIn(ComponentTerms.class, Named.class)
                .registerSubtypes(RateTableTerms.class, RateMatrixTerms.class)
                .registerSubtypes(ShareOfPayTerms.class, MetricMultiplierTerms.class)
                .addMixIn(TitleTerms.class, Named.class)
                .registerSubtypes(BoardTitle.Champion.class, BoardTitle.Climber.class, BoardTitle.InARow.class)
                .registerSubtypes(FigureTitle.Century.class, FigureTitle.Most.class, FigureTitle.Milestone.class)
                .registerSubtypes(Collaborator.class)
                .addMixIn(ScoreTerms.class, Named.class)
                .registerSubtypes(AttainmentTerms.class, CurveTerms.class, MinMaxTerms.class)
                .registerSubtypes(PercentileTerms.class, ReverseTerms.class, ZScoreTerms.class)
                .addMixIn(FitTerms.class, Named.class)
                .registerSubtypes(SkillFit.class, ExperienceFit.class, ContinuityFit.class, TerritoryFit.class)
                .registerSubtypes(PriorityFit.class, ValueFit.class, DueDateFit.class);
        House.publicTypes().stream().filter(Class::isSealed).forEach(family -> mapper.addMixIn(family, Named.class));
        return mapper.build();
    }

    /** In a family of types, JSON says which member it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
    interface Named {}

    interface AsText {
        @Override
        @JsonValue
        String toString();

        @JsonCreator
        static Weights parse(String text) {
            return Weights.parse(text);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyDefinitionAndFactComesBackAsItWas() {
        return House.publicTypes().stream()
                .filter(type -> type.isRecord() && !stays(type))
                .map(type -> DynamicTest.dynamicTest(type.getName(), () -> {
                    Object sample = Samples.of(type);
                    assertThat((Object) MAPPER.readValue(MAPPER.writeValueAsString(sample), type))
                            .isEqualTo(sample);
                }));
    }

    @Test
    void aMisspeltComponentIsRefused() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"currency\":\"USD\",\"minors\":5}", Money.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    /**
     * Sentences go out as text and are read by people; an org chart and credits are made from what travels, and
     * a view is the host's own object.
     */
    private static boolean stays(Class<?> type) {
        return STAYS.contains(type)
                || Stream.of(type.getRecordComponents())
                        .map(component -> component.getGenericType().getTypeName())
                        .anyMatch(name -> STAYS.stream().map(Class::getName).anyMatch(name::contains));
    }
}
