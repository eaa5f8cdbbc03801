package dev.attain.examples.steelwheels.data;

import dev.attain.core.money.Money;
import dev.attain.core.party.CustomerId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** The row on which a result set stands; what is missing or malformed makes the row unusable. */
final class Row {
    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    int number(String column) throws SQLException {
        return required(column, Integer.class);
    }

    Optional<Integer> optionalNumber(String column) throws SQLException {
        return optional(column, Integer.class);
    }

    CustomerId customer(String column) throws SQLException {
        return CustomerId.of(Integer.toString(number(column)));
    }

    String text(String column) throws SQLException {
        return required(column, String.class);
    }

    Optional<String> optionalText(String column) throws SQLException {
        return optional(column, String.class);
    }

    BigDecimal decimal(String column) throws SQLException {
        return required(column, BigDecimal.class);
    }

    /** An amount to the nearest cent; the database keeps some as floating point. */
    Money amount(String column) throws SQLException {
        return Money.rounded(SalesBook.CURRENCY, decimal(column), RoundingMode.HALF_UP);
    }

    LocalDateTime time(String column) throws SQLException {
        return required(column, LocalDateTime.class);
    }

    /** A date that the database keeps as text: {@code 2004-01-31}. */
    LocalDate writtenDate(String column) throws SQLException {
        String text = text(column);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw new UnusableRowException(DataText.COLUMN_NOT_A_DATE, column, text);
        }
    }

    private <T> T required(String column, Class<T> type) throws SQLException {
        return optional(column, type).orElseThrow(() -> new UnusableRowException(DataText.COLUMN_EMPTY, column));
    }

    private <T> Optional<T> optional(String column, Class<T> type) throws SQLException {
        return Optional.ofNullable(row.getObject(column, type));
    }
}
