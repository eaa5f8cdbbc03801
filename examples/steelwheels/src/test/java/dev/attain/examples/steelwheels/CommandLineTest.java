package dev.attain.examples.steelwheels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    @TempDir
    private Path directory;

    @Test
    void theReportShowsTheYearOnTheConsole() {
        Run run = Run.of("--out", directory.toString());
        assertThat(run.out().lines())
                .contains(
                        "Steel Wheels, the sales year 2004 (amounts in USD)",
                        "Company                  445,094.69  564,842.02  687,268.87  1,980,178.42  3,677,384.00",
                        "Company                  534,113.62  677,810.42  824,722.68  2,376,214.08  4,412,860.80",
                        "  Tom King                    -       -       -       -       -",
                        "Company                  877,418.97  710,529.49  1,095,297.43  2,117,298.82  4,800,544.71",
                        "  Loui Bondur            547.0%   78.9%    5.0%  127.7%  148.1%",
                        "  Loui Bondur        9,281.66     837.94      65.21   5,442.45   15,627.26",
                        "  Loui Bondur       281.66   -         -         -    281.66",
                        "27 payments settle none: 1,994,592.00",
                        "AU364101       141  2003-07-19   39,616.00");
    }

    @Test
    void oneTargetIsExplainedFromTheDirectorsNumberDown() {
        assertThat(Run.of("--out", directory.toString()).out()).contains("""
                target of steel-wheels for FY2004, 1165, 2004-Q1: \
                USD 67301.43 [level 2 @ steel-wheels-targets/2004], part 1 of 4 (CUMULATIVE HALF_UP) of
                  target of steel-wheels for FY2004, 1165: \
                USD 556046.15 [level 1 @ steel-wheels-targets/2004], part 1 of 15 (LARGEST_REMAINDER DOWN) of
                    steel-wheels-targets-2004 as first set: USD 4412860.80

                How the number of the company came about
                target 2004 of the company: USD 4412860.80, rounded to 2 decimals (HALF_UP) from
                  target 2004 of the company: USD 4412860.80, the product of
                    bookings of 2003: USD 3677384.00
                    growth of 20% asked for: 120%
                """);
    }

    @Test
    void oneStatementIsShownAndItsLineThatReachesTheNextTierExplained() {
        assertThat(Run.of("--out", directory.toString()).out()).contains("""
                One statement: Steve Patterson, 2004-Q2
                Statement of 1216 for 2004-Q2, plan steel-wheels-2004/1, as of 2004-12-31
                base pay: USD 9000.00
                commission, sale 10264/1 of 2004-06-30: USD 117.41
                """, """
                commission, sale 10264/7 of 2004-06-30: USD 139.76
                total: USD 9626.28
                """, """
                        part of 10264/7 in tier 2: USD 99.5655, the product of
                          size of the part of 10264/7 in tier 2: USD 1991.31
                          rate of 10264/7 in tier 2: 5%
                """);
    }

    @Test
    void progressGoesToTheOtherStream() {
        Run run = Run.of("--out", directory.toString());
        assertThat(run.err().lines())
                .hasSize(12)
                .startsWith("... opening the database")
                .endsWith("... writing the results");
        assertThat(run.out()).doesNotContain("...");
    }

    @Test
    void chineseReadersGetChineseHeadings() {
        Run run = Run.of("--lang=zh", "--out", directory.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).contains("2003 年订货额", "2004 年销售目标", "2004 年归属业绩", "2004 年已赚提成(封顶前)", "收款");
        assertThat(run.err()).startsWith("... 打开数据库\n");
    }

    @Test
    void helpSaysWhatTheOptionsAre() {
        Run run = Run.of("--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("--lang=en|zh", "--out=DIR", "target/steelwheels");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aLanguageThatIsNotSpokenIsRefused() {
        Run run = Run.of("--lang=fr", "--out", directory.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("Invalid value for option '--lang': expected one of [EN, ZH]");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aDirectoryThatCannotBeMadeEndsTheRun() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        Run run = Run.of("--out", file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("steelwheels failed: java.nio.file.FileAlreadyExistsException: " + file);
        assertThat(run.out()).isEmpty();
    }
}
