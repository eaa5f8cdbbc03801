package dev.attain.core.role;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.Metric;
import dev.attain.core.metric.MetricId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what nobody answers for, and what several do. */
public final class ResponsibilityChecker {
    private final List<RoleProfile> profiles;
    private final List<String> required;
    private final List<Metric> metrics;

    private ResponsibilityChecker(List<RoleProfile> profiles, List<String> required, List<Metric> metrics) {
        this.profiles =
                profiles.stream().sorted(Comparator.comparing(RoleProfile::id)).toList();
        this.required = required;
        this.metrics = metrics;
    }

    /**
     * Compares the profiles of all roles with what the company requires; the order of the profiles does not matter.
     *
     * @param profiles every role, each once
     * @param required every responsibility that one role must have, worded as in the profiles, each once
     * @param metrics every metric that a role must answer for, each once
     * @throws dev.attain.core.finding.InvalidDefinitionException if something stands in its list twice, naming each
     */
    public static ResponsibilityAnalysis check(
            List<RoleProfile> profiles, List<String> required, List<Metric> metrics) {
        List<RoleProfile> allProfiles = Require.copy(profiles, "profiles");
        List<String> allRequired = Entries.texts(required, "required");
        List<Metric> allMetrics = Require.copy(metrics, "metrics");
        Findings.in("check")
                .addAll(Entries.twice(ids(allProfiles), "profiles", RoleText.PROFILE_TWICE::message))
                .addAll(Entries.twice(allRequired, "required", RoleText.REQUIRED_TWICE::message))
                .addAll(Entries.twice(metricIds(allMetrics), "metrics", RoleText.METRIC_LISTED_TWICE::message))
                .refuse();
        return new ResponsibilityChecker(allProfiles, allRequired, allMetrics).analysis();
    }

    private ResponsibilityAnalysis analysis() {
        Map<String, List<RoleId>> owners = rolesBy(RoleProfile::responsibilities);
        Map<MetricId, List<RoleId>> answering = rolesBy(RoleProfile::metrics);
        List<String> unowned =
                required.stream().filter(duty -> !owners.containsKey(duty)).toList();
        List<SharedResponsibility> shared = required.stream()
                .flatMap(duty -> Stream.ofNullable(owners.get(duty))
                        .filter(roles -> roles.size() > 1)
                        .map(roles -> new SharedResponsibility(duty, roles)))
                .toList();
        List<Metric> unanswered = metrics.stream()
                .filter(metric -> !answering.containsKey(metric.id()))
                .toList();
        return ImmutableResponsibilityAnalysis.builder()
                .addAllUnowned(unowned)
                .addAllShared(shared)
                .addAllUnanswered(unanswered)
                .addAllFindings(findings(unowned, shared, unanswered))
                .build();
    }

    /** Who names what, by role id. */
    private <T> Map<T, List<RoleId>> rolesBy(Function<RoleProfile, List<T>> named) {
        record Claim<T>(T what, RoleId role) {}
        return profiles.stream()
                .flatMap(profile -> named.apply(profile).stream().map(what -> new Claim<>(what, profile.id())))
                .collect(groupingBy(Claim::what, mapping(Claim::role, toList())));
    }

    private List<Finding> findings(List<String> unowned, List<SharedResponsibility> shared, List<Metric> unanswered) {
        return Stream.of(
                        unowned.stream().map(ResponsibilityChecker::unowned),
                        shared.stream().map(ResponsibilityChecker::shared),
                        unanswered.stream().map(ResponsibilityChecker::unanswered),
                        profiles.stream().flatMap(this::unasked),
                        profiles.stream().flatMap(this::unknown))
                .flatMap(Function.identity())
                .toList();
    }

    private static Finding unowned(String duty) {
        return Finding.warning("required[" + duty + "]", RoleText.RESPONSIBILITY_UNOWNED, duty);
    }

    private static Finding shared(SharedResponsibility several) {
        String path = "required[" + several.responsibility() + "]";
        return Finding.warning(path, RoleText.RESPONSIBILITY_SHARED, several.responsibility(), several.roles());
    }

    private static Finding unanswered(Metric metric) {
        return Finding.warning("metrics[" + metric.id() + "]", RoleText.METRIC_UNANSWERED, metric, metric.kind());
    }

    private Stream<Finding> unasked(RoleProfile profile) {
        Set<String> known = new HashSet<>(required);
        return profile.responsibilities().stream()
                .filter(duty -> !known.contains(duty))
                .map(duty -> Finding.hint(
                        "profiles[" + profile.id() + "].responsibilities", RoleText.RESPONSIBILITY_UNASKED, duty));
    }

    private Stream<Finding> unknown(RoleProfile profile) {
        Set<MetricId> known = new HashSet<>(metricIds(metrics));
        return profile.metrics().stream()
                .filter(metric -> !known.contains(metric))
                .map(metric ->
                        Finding.warning("profiles[" + profile.id() + "].metrics", RoleText.METRIC_UNKNOWN, metric));
    }

    private static List<RoleId> ids(List<RoleProfile> profiles) {
        return profiles.stream().map(RoleProfile::id).toList();
    }

    private static List<MetricId> metricIds(List<Metric> metrics) {
        return metrics.stream().map(Metric::id).toList();
    }
}
