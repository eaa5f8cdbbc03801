package dev.attain.core.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Metric;
import dev.attain.core.metric.MetricId;
import dev.attain.core.money.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ResponsibilityCheckerTest {
    private static final Metric VISITS = Metric.process("visits", "Visits", Unit.count("visits"));
    private static final Metric WON = Metric.result("won", "Customers won", Unit.count("customers"));
    private static final RoleProfile HUNTER = profile("hunter", List.of("win customers", "price"), List.of("won"));
    private static final RoleProfile FARMER = profile("farmer", List.of("keep customers", "price"), List.of("won"));

    @Test
    void aDutyWithOneOwnerAndAnAnsweredMetricAreComplete() {
        ResponsibilityAnalysis analysis =
                ResponsibilityChecker.check(List.of(HUNTER), List.of("win customers", "price"), List.of(WON));
        assertThat(analysis.isComplete()).isTrue();
        assertThat(analysis.findings()).isEmpty();
    }

    @Test
    void whatNobodyAndWhatSeveralAnswerForIsFound() {
        RoleProfile other = profile("support", List.of("repair"), List.of("tickets"));
        List<String> required = List.of("collect", "price", "keep customers", "win customers");
        List<RoleProfile> profiles = new ArrayList<>(List.of(HUNTER, FARMER, other));
        ResponsibilityAnalysis analysis = ResponsibilityChecker.check(profiles, required, List.of(VISITS, WON));
        assertThat(analysis.isComplete()).isFalse();
        assertThat(analysis.unowned()).containsExactly("collect");
        assertThat(analysis.shared())
                .containsExactly(new SharedResponsibility("price", List.of(RoleId.of("farmer"), RoleId.of("hunter"))));
        assertThat(analysis.unanswered()).containsExactly(VISITS);
        assertThat(analysis.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "required[collect]: no role has this responsibility: give collect to one",
                        "required[price]: price is with several roles: leave it with one of farmer, hunter",
                        "metrics[visits]: no role answers for Visits, a process metric: give it to one",
                        "profiles[support].responsibilities: repair is not required of any role: require it, or drop it",
                        "profiles[support].metrics: tickets is no metric that was listed: list it, or correct the id");
        assertThat(analysis.findings())
                .extracting(finding -> finding.text(Locale.CHINESE))
                .containsExactly(
                        "required[collect]: 没有岗位承担此职责：请将collect交给一个岗位",
                        "required[price]: price由多个岗位承担：只留给其中之一 farmer、hunter",
                        "metrics[visits]: 没有岗位对Visits(过程量)负责：请交给一个岗位",
                        "profiles[support].responsibilities: repair未被要求：请列为要求或删除",
                        "profiles[support].metrics: tickets 不在所列指标中：请补充或更正编号");
        Collections.reverse(profiles);
        assertThat(ResponsibilityChecker.check(profiles, required, List.of(VISITS, WON)))
                .isEqualTo(analysis);
    }

    @Test
    void eachPartIsEnoughToBeIncomplete() {
        assertThat(ResponsibilityChecker.check(List.of(), List.of("collect"), List.of())
                        .isComplete())
                .isFalse();
        assertThat(ResponsibilityChecker.check(List.of(HUNTER, FARMER), List.of("price"), List.of())
                        .isComplete())
                .isFalse();
        assertThat(ResponsibilityChecker.check(List.of(), List.of(), List.of(WON))
                        .isComplete())
                .isFalse();
        assertThat(ResponsibilityChecker.check(List.of(), List.of(), List.of()).isComplete())
                .isTrue();
    }

    @Test
    void whatStandsInAListTwiceIsRefused() {
        assertThatThrownBy(() -> ResponsibilityChecker.check(
                        List.of(HUNTER, HUNTER), List.of("price", "price"), List.of(WON, WON)))
                .hasMessage("""
                        check is not valid, findings: 3
                          check.profiles[1]: hunter has two profiles: keep one
                          check.required[1]: price is required twice: keep one
                          check.metrics[1]: won is listed twice: keep one""");
    }

    @Test
    void aProfileNamesEverythingOnce() {
        assertThatThrownBy(() -> profile("hunter", List.of("price", "price"), List.of("won", "won")))
                .hasMessage("""
                        roleProfile is not valid, findings: 2
                          roleProfile.responsibilities[1]: Role hunter has this responsibility twice: price
                          roleProfile.metrics[1]: Role hunter answers for this metric twice: won""");
        assertThatThrownBy(() -> profile("hunter", List.of("price", " "), List.of()))
                .hasMessage("roleProfile.responsibilities[1] must not be blank");
    }

    @Test
    void aSharedResponsibilityHasTwoRolesOrMore() {
        assertThatThrownBy(() -> new SharedResponsibility("price", List.of(RoleId.of("hunter"))))
                .hasMessage("sharedResponsibility.roles must be at least two, but were [hunter]");
        assertThatThrownBy(() -> RoleId.of(" ")).hasMessage("roleId must not be blank");
    }

    private static RoleProfile profile(String id, List<String> responsibilities, List<String> metrics) {
        return RoleProfile.builder()
                .id(RoleId.of(id))
                .name("Role " + id)
                .addAllResponsibilities(responsibilities)
                .addAllMetrics(metrics.stream().map(MetricId::of).toList())
                .build();
    }
}
