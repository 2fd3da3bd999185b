/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ectmanager.application.calculator.internal.CalculateInductionService;
import org.ectmanager.application.holiday.HolidaysInForce;
import org.ectmanager.application.holiday.ImportHolidays;
import org.ectmanager.application.holiday.ImportHolidays.Difference;
import org.ectmanager.application.holiday.ImportHolidays.Imported;
import org.ectmanager.application.port.Scope;
import org.ectmanager.bankholidays.GovUkHolidayList;
import org.ectmanager.domain.calendar.BankHoliday;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R60: the bank holidays of GOV.UK, in years that no other test looks at. */
class BankHolidaysTest {

    private static final BankHoliday PROCLAIMED = new BankHoliday(LocalDate.of(2046, 6, 15), "A proclaimed day");

    private final Workshop workshop = new Workshop();
    private final ImportHolidays holidays = workshop.importHolidays(new GovUkHolidayList());

    @AfterEach
    void what_was_read_is_forgotten() throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from bank_holiday");
        }
    }

    @Test
    void a_proclaimed_day_is_added_and_shown() {
        var imported = load(with(year(2046), PROCLAIMED));

        assertThat(imported.years()).containsExactly(2046);
        assertThat(imported.differences()).containsExactly(new Difference(PROCLAIMED.date(), "A proclaimed day", true));
    }

    @Test
    void a_moved_day_replaces_what_was_computed() {
        var days = year(2046);
        days.removeIf(day -> day.title().startsWith("Early May"));
        load(with(days, PROCLAIMED));

        assertThat(workshop.holidays.now().contains(PROCLAIMED.date())).isTrue();
        assertThat(workshop.holidays.now().contains(LocalDate.of(2046, 5, 7))).isFalse();
        assertThat(workshop.holidays.now().contains(LocalDate.of(2047, 5, 6))).isTrue();
    }

    @Test
    void the_same_file_again_changes_nothing_and_is_not_told_again() throws SQLException {
        load(with(year(2046), PROCLAIMED));
        var told = told();

        var again = load(with(year(2046), PROCLAIMED));

        assertThat(again.differences()).isEmpty();
        assertThat(told()).isEqualTo(told).isPositive();
    }

    @Test
    void an_import_is_on_record_day_by_day() throws SQLException {
        load(with(year(2046), PROCLAIMED));

        assertThat(count("select count(*) from audit_row where relation = 'bank_holiday' and row_id = '2046-06-15'"))
                .isPositive();
    }

    @Test
    void a_later_file_takes_a_day_back() {
        load(with(year(2046), PROCLAIMED));

        var imported = load(year(2046));

        assertThat(imported.differences())
                .containsExactly(new Difference(PROCLAIMED.date(), "A proclaimed day", false));
        assertThat(workshop.holidays.now()).isSameAs(BankHolidays.ofEnglandAndWales());
    }

    @Test
    void a_year_that_a_later_file_does_not_cover_stays_as_it_was_read() {
        load(with(year(2046), PROCLAIMED));

        load(year(2047));

        assertThat(workshop.holidays.now().contains(PROCLAIMED.date())).isTrue();
    }

    @Test
    void a_year_that_is_covered_in_part_stays_computed_and_is_named() {
        var days = with(year(2047), PROCLAIMED);

        assertThat(load(days).partYears()).containsExactly(2046);
        assertThat(workshop.holidays.now().contains(PROCLAIMED.date())).isFalse();
    }

    @Test
    void a_file_with_a_year_missing_is_refused_whole() {
        var days = year(2046);
        days.addAll(year(2048));

        assertThat(refusals(days)).extracting(Refusal::code).containsExactly("holidays.gap");
        assertThat(holidays.inForce(2046, 2046)).allMatch(day -> day.readAt().isEmpty());
    }

    @Test
    void a_file_without_a_whole_year_is_refused() {
        assertThat(refusals(List.of(PROCLAIMED))).extracting(Refusal::code).containsExactly("holidays.no-year");
    }

    @Test
    void what_is_in_force_says_where_it_comes_from() {
        load(year(2046));

        assertThat(holidays.inForce(2045, 2047))
                .allMatch(day -> day.readAt().isPresent() == (day.day().date().getYear() == 2046));
    }

    @Test
    void a_platform_that_starts_again_knows_them() {
        load(with(year(2046), PROCLAIMED));

        assertThat(new Workshop().holidays.now().contains(PROCLAIMED.date())).isTrue();
    }

    @Test
    void the_clocks_and_plans_of_every_body_follow() {
        var body = new Cast(workshop).body();
        load(with(year(2046), PROCLAIMED));

        var calendar = workshop.bodies.find(body).orElseThrow().calendar();

        assertThat(calendar.workingDays().isWorkingDay(PROCLAIMED.date())).isFalse();
        assertThat(calendar.reaching(LocalDate.of(2045, 9, 1), LocalDate.of(2046, 7, 1))
                        .isSchoolDay(PROCLAIMED.date()))
                .isFalse();
    }

    @Test
    void the_calculator_follows() {
        load(with(year(2046), PROCLAIMED));

        var counted = new CalculateInductionService(workshop.holidays).workingDays(PROCLAIMED.date(), 1);

        assertThat(counted.<Object>fold(days -> days, refusals -> refusals))
                .isEqualTo(List.of(PROCLAIMED.date().plusDays(3)));
    }

    @Test
    void nobody_but_the_platform_itself_writes_them() {
        var body = new Cast(workshop).body();

        assertThatThrownBy(() -> workshop.transactions.run(
                        Scope.of(body),
                        () -> workshop.storedHolidays.replace(
                                java.util.Set.of(2046), List.of(PROCLAIMED), workshop.clock.instant())))
                .hasMessageContaining("42501");
    }

    @Test
    void they_are_public() {
        load(year(2046));

        assertThat(workshop.transactions.in(Scope.nobody(), workshop.storedHolidays::all))
                .hasSize(8);
        assertThat(new HolidaysInForce(workshop.transactions, workshop.storedHolidays).now())
                .isSameAs(BankHolidays.ofEnglandAndWales());
    }

    private static int told() throws SQLException {
        return count("select count(*) from audit_event where kind = 'bank-holidays.imported' and body is null");
    }

    private static int count(String query) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static List<BankHoliday> year(int year) {
        return new ArrayList<>(BankHolidays.ofEnglandAndWales().in(year));
    }

    private static List<BankHoliday> with(List<BankHoliday> days, BankHoliday day) {
        days.add(day);
        return days;
    }

    private Imported load(List<BankHoliday> days) {
        return holidays.load(file(days)).fold(imported -> imported, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }

    private List<Refusal> refusals(List<BankHoliday> days) {
        return holidays.load(file(days)).fold(imported -> List.of(), refusals -> refusals);
    }

    private static ByteArrayInputStream file(List<BankHoliday> days) {
        var events = days.stream()
                .map(day -> "{\"title\":\"" + day.title() + "\",\"date\":\"" + day.date()
                        + "\",\"notes\":\"\",\"bunting\":true}")
                .collect(Collectors.joining(","));
        var text = "{\"england-and-wales\":{\"division\":\"england-and-wales\",\"events\":[" + events + "]}}";
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
