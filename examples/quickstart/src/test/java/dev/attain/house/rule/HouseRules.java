package dev.attain.house.rule;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Every rule of the house that byte code can show, by a short name; each carries its reason. */
public final class HouseRules {
    private HouseRules() {}

    /**
     * The rules for the libraries below a root package.
     *
     * @param root {@code dev.attain}, or where the planted violations lie
     * @param exported the packages that any module may use
     */
    public static Map<String, ArchRule> below(String root, Set<String> exported) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.putAll(new LayerRules(root).rules());
        rules.putAll(new PurityRules(root).rules());
        rules.putAll(new TypeRules(root).rules());
        rules.putAll(new SignatureRules(root, exported).rules());
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return rules;
    }
}
