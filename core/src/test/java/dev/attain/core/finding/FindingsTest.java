package dev.attain.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.text.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Wording ODD = Wording.of("acme.odd", "must be even, but was {0}", "必须为偶数，实际为 {0}");

    @Test
    void allThatIsWrongIsSaidAtOnceInTheReadersLanguage() {
        Findings findings = Findings.in("plan")
                .unless(true, "a", ODD, 2)
                .unless(false, "b", ODD, 3)
                .addAll(List.of(Finding.error("[4].to", ODD, 5)));
        assertThatThrownBy(findings::refuse)
                .isInstanceOfSatisfying(InvalidDefinitionException.class, refused -> {
                    assertThat(refused.findings()).isEqualTo(findings.list()).hasSize(2);
                    assertThat(refused.message(Locale.CHINA))
                            .isEqualTo("plan 无效，检查发现 2 项\n  plan.b: 必须为偶数，实际为 3\n  plan[4].to: 必须为偶数，实际为 5");
                })
                .hasMessage("plan is not valid, findings: 2"
                        + "\n  plan.b: must be even, but was 3\n  plan[4].to: must be even, but was 5");
    }

    @Test
    void warningsAndHintsAloneDoNotRefuse() {
        Findings findings =
                Findings.in("plan").add(Finding.warning("a", ODD, 1)).add(Finding.hint("b", ODD, 1));
        assertThatCode(findings::refuse).doesNotThrowAnyException();
        assertThat(findings.list()).extracting(Finding::severity).containsExactly(Severity.WARNING, Severity.HINT);
        findings.add(Finding.error("c", ODD, 1));
        assertThatThrownBy(findings::refuse)
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(refused.findings()).hasSize(3));
    }

    @Test
    void aFindingCarriesItsCodeAndItsPlace() {
        Finding finding = Finding.error("tiers[1].from", ODD, 7).below("plan");
        assertThat(finding.code()).isEqualTo("acme.odd");
        assertThat(finding).hasToString("plan.tiers[1].from: must be even, but was 7");
        assertThat(finding.text(Locale.CHINESE)).isEqualTo("plan.tiers[1].from: 必须为偶数，实际为 7");
    }

    @Test
    void afterJavaSerializationTheTextIsStillThere() throws Exception {
        InvalidDefinitionException refused =
                new InvalidDefinitionException("plan", List.of(Finding.error("a", ODD, 1)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(refused);
        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(read).isInstanceOfSatisfying(InvalidDefinitionException.class, copy -> {
            assertThat(copy).hasMessage(refused.getMessage());
            assertThat(copy.findings()).isEmpty();
            assertThat(copy.message(Locale.CHINESE)).isEqualTo(refused.getMessage());
        });
    }
}
