package dev.attain.examples.steelwheels.report;

import dev.attain.core.money.Money;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.CustomerId;
import dev.attain.core.party.PartyId;
import dev.attain.examples.steelwheels.year.SalesYear;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a sales year as {@code results.json}, for programs and for whoever wants to check it. */
public final class ResultsFile {
    static final int RATIO_DECIMALS = 6;

    private static final String NAME = "results.json";
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private ResultsFile() {}

    /**
     * Writes the file, over an older one if there is any, and makes the directory if there is none.
     *
     * @return where the file is
     * @throws IOException if the directory cannot be made or written to
     */
    public static Path write(SalesYear year, Path directory) throws IOException {
        Path file = Files.createDirectories(directory).resolve(NAME);
        return Files.writeString(file, writer().writeValueAsString(Results.of(year)) + "\n");
    }

    private static ObjectWriter writer() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .addModule(new SimpleModule()
                        .addSerializer(new AsText<>(
                                Money.class, amount -> amount.amount().toPlainString()))
                        .addSerializer(new AsText<>(Ratio.class, ResultsFile::decimal))
                        .addSerializer(new AsText<>(PartyId.class, PartyId::value))
                        .addSerializer(new AsText<>(CustomerId.class, CustomerId::value)))
                .build()
                .writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));
    }

    private static String decimal(Ratio ratio) {
        return ratio.rounded(RATIO_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    /** Writes a value as one string. */
    private static final class AsText<T> extends StdSerializer<T> {
        private final Function<T, String> text;

        AsText(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(text.apply(value));
        }
    }
}
