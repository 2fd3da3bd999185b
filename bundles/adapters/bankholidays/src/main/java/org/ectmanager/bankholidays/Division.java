/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.bankholidays;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ectmanager.domain.calendar.BankHoliday;
import org.ectmanager.domain.calendar.PublishedHolidays;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;

/**
 * England and Wales of the file. Whatever is there must be of the known form, and every fault names its place; members
 * that are not known are passed over, so that GOV.UK may add some. Not shared between threads.
 */
final class Division {

    static final String NAME = "england-and-wales";
    private static final int MOST_EVENTS = 1_000;
    private static final int LONGEST_TITLE = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final JsonNode division;
    private final List<Refusal> faults = new ArrayList<>();
    private final TreeMap<LocalDate, BankHoliday> days = new TreeMap<>();

    Division(JsonNode root) {
        this.division = root.path(NAME);
    }

    Result<PublishedHolidays> holidays() {
        var events = division.path("events");
        if (!NAME.equals(division.path("division").textValue())) {
            fault(NAME + ".division", "is not " + NAME);
        } else if (!events.isArray()) {
            fault(NAME + ".events", "is no list of bank holidays");
        } else if (events.isEmpty()) {
            fault(NAME + ".events", "is empty. Download bank-holidays.json from www.gov.uk again");
        } else if (events.size() > MOST_EVENTS) {
            fault(NAME + ".events", "has more than " + MOST_EVENTS + " entries");
        } else {
            for (var number = 0; number < events.size(); number++) {
                read(NAME + ".events[" + number + "]", events.get(number));
            }
        }
        return faults.isEmpty()
                ? Result.done(new PublishedHolidays(List.copyOf(days.values())))
                : Result.refused(faults);
    }

    private void read(String path, JsonNode event) {
        var before = faults.size();
        if (!event.isObject()) {
            fault(path, "is no bank holiday with a title and a date");
            return;
        }
        var title = title(path + ".title", event.path("title"));
        var date = date(path + ".date", event.path("date"));
        if (!event.path("notes").isMissingNode() && !event.path("notes").isTextual()) {
            fault(path + ".notes", "is no text");
        }
        if (!event.path("bunting").isMissingNode() && !event.path("bunting").isBoolean()) {
            fault(path + ".bunting", "is neither true nor false");
        }
        if (faults.size() == before && days.put(date.orElseThrow(), new BankHoliday(date.get(), title)) != null) {
            fault(path + ".date", "is there twice");
        }
    }

    private String title(String path, JsonNode title) {
        var text = title.isTextual() ? title.textValue().strip() : "";
        if (text.isEmpty() || text.length() > LONGEST_TITLE || text.chars().anyMatch(Character::isISOControl)) {
            fault(path, "is no text of 1 to " + LONGEST_TITLE + " characters");
        }
        return text;
    }

    private Optional<LocalDate> date(String path, JsonNode date) {
        try {
            var day = LocalDate.parse(date.isTextual() ? date.textValue() : "");
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return Optional.of(day);
            }
            fault(path, "is not between " + FIRST_YEAR + " and " + LAST_YEAR);
        } catch (DateTimeParseException wrong) {
            fault(path, "is no day such as 2026-12-25");
        }
        return Optional.empty();
    }

    private void fault(String path, String what) {
        faults.add(new Refusal(path, "holidays.form", path + " " + what));
    }
}
