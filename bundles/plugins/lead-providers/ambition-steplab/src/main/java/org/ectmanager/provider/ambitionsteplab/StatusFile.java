/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.provider.ambitionsteplab;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.spi.csv.Csv;
import org.ectmanager.spi.handover.Answer;
import org.ectmanager.spi.handover.Answer.State;

/**
 * How far people are, as comma-separated values in a form of this project: {@code ECT e-mail,Step,State,On,Remark}. One
 * wrong row refuses the file, so that nobody believes half of it.
 */
final class StatusFile {

    private static final List<String> TITLES = List.of("ECT e-mail", "Step", "State", "On", "Remark");
    private static final List<String> STEPS =
            List.of(Steps.ENTERED, Steps.SEEN, Steps.ECT_ONBOARDED, Steps.MENTOR_ONBOARDED, Steps.PAIRED, Steps.ENDED);
    private static final Map<String, State> STATES =
            Map.of("done", State.CONFIRMED, "started", State.SEEN, "refused", State.REFUSED);

    private final List<Refusal> refusals = new ArrayList<>();

    private StatusFile() {}

    static Result<List<Answer>> read(byte[] content) {
        try {
            return new StatusFile().answers(Csv.read(new String(content, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException broken) {
            return Result.refused(Refusal.of("status.file", broken.getMessage() + "."));
        }
    }

    private Result<List<Answer>> answers(List<List<String>> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(TITLES)) {
            return Result.refused(
                    Refusal.of("status.titles", "The first line must be: " + String.join(",", TITLES) + "."));
        }
        var answers = new ArrayList<Answer>();
        for (var row = 2; row <= lines.size(); row++) {
            answer(row, lines.get(row - 1)).ifPresent(answers::add);
        }
        return refusals.isEmpty() ? Result.done(List.copyOf(answers)) : Result.refused(refusals);
    }

    private Optional<Answer> answer(int row, List<String> cells) {
        var before = refusals.size();
        if (cells.size() != TITLES.size()) {
            refuse(row, "Row", "must have " + TITLES.size() + " cells");
            return Optional.empty();
        }
        var email = email(row, cells.get(0));
        var step = cells.get(1).toLowerCase(Locale.ROOT);
        var state = cells.get(2).toLowerCase(Locale.ROOT);
        if (!STEPS.contains(step)) {
            refuse(row, TITLES.get(1), "must be one of " + String.join(", ", STEPS));
        }
        if (!STATES.containsKey(state)) {
            refuse(row, TITLES.get(2), "must be done, started or refused");
        }
        var on = day(row, cells.get(3));
        return refusals.size() > before
                ? Optional.empty()
                : Optional.of(new Answer(row, Optional.empty(), email, step, STATES.get(state), on, cells.get(4)));
    }

    private Optional<EmailAddress> email(int row, String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (IllegalArgumentException refused) {
            refuse(row, TITLES.get(0), "must be an e-mail address");
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(int row, String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException refused) {
            refuse(row, TITLES.get(3), "must be a day such as 2026-09-01, or empty");
            return Optional.empty();
        }
    }

    private void refuse(int row, String column, String sentence) {
        refusals.add(new Refusal(column, "status.row", "Row " + row + ": " + column + " " + sentence + "."));
    }
}
