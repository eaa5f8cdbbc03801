package dev.attain.incentives.recognition.title;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.incentives.recognition.title.rule.TitleTerms;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which titles a season has.
 *
 * @param id which program, not blank
 * @param version which version of it, not blank
 * @param titles the titles, at least one, each id once
 */
public record TitleProgram(
        @NotBlank String id,
        @NotBlank String version,
        @NotEmpty List<@NotNull TitleTerms> titles) {
    public TitleProgram {
        Require.text(id, "titleProgram.id");
        Require.text(version, "titleProgram.version");
        titles = Require.copy(titles, "titleProgram.titles");
        Findings findings = Findings.in("titleProgram").unless(!titles.isEmpty(), "titles", TitleText.TITLES_EMPTY);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < titles.size(); i++) {
            TitleTerms terms = titles.get(i);
            String path = "titles[" + i + "]";
            findings.unless(seen.add(terms.id()), path + ".id", TitleText.TITLE_TWICE, terms.id());
            terms.findings().forEach(found -> findings.add(found.below(path)));
        }
        findings.refuse();
    }

    /** A program of some titles. */
    public static TitleProgram of(String id, String version, TitleTerms... titles) {
        return new TitleProgram(id, version, List.of(titles));
    }
}
