/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.body.Agreement;
import org.ectmanager.spi.body.AgreementTime;
import org.ectmanager.spi.body.AllocationRule;
import org.ectmanager.spi.body.ApprovalCheck;
import org.ectmanager.spi.body.ApprovalChecks;
import org.ectmanager.spi.body.EntryRule;
import org.ectmanager.spi.body.RegistrationWindow;
import org.ectmanager.spi.body.StartTerm;
import org.ectmanager.spi.body.WhoRegisters;

/** The lines of how schools and their teachers get in: entry, agreements, times, who registers and what is checked. */
record EntryLines(Lines lines) {

    static final List<String> KEYS = List.of(
            "schools.enter",
            "schools.advice",
            "schools.elsewhere",
            "schools.elsewhere.postcodes",
            "schools.elsewhere.authorities",
            "schools.elsewhere.because",
            "registration.opens",
            "registration.opens.fixed",
            "registration.closes.autumn",
            "registration.closes.spring",
            "registration.closes.summer",
            "registration.by",
            "registration.recommended",
            "registration.days");
    static final List<String> AGREEMENT = List.of("title", "version", "text", "when", "renewed", "leads");
    static final List<String> CHECK = List.of("words", "by");

    /** How the numbered keys look, for who mistypes one. */
    static final String NUMBERED_KEYS = "agreement.N." + String.join("/", AGREEMENT) + ", approval.N."
            + String.join("/", CHECK) + " with N from 1 to 99";

    private static final Pattern NUMBERED = Pattern.compile("(agreement|approval)\\.([1-9][0-9]?)\\.(.+)");
    private static final int LONGEST_TEXT = 30_000;
    private static final Position[] REGISTER = {
        Position.HEAD_TEACHER, Position.INDUCTION_LEAD, Position.INDUCTION_TUTOR, Position.SCHOOL_ADMINISTRATOR
    };

    private static final AllocationRule NOWHERE = AllocationRule.standard();

    private enum Entrance {
        OPEN,
        LISTED
    }

    static boolean isKey(String key) {
        var found = NUMBERED.matcher(key);
        return KEYS.contains(key)
                || found.matches() && (found.group(1).equals("approval") ? CHECK : AGREEMENT).contains(found.group(3));
    }

    StandardBody.Entry read() {
        return new StandardBody.Entry(
                lines.numbered("agreement", this::agreement), rule(), allocation(), window(), registers(), checks());
    }

    private EntryRule rule() {
        var open = lines.oneOf("schools.enter", Entrance.values(), Entrance.OPEN) == Entrance.OPEN;
        var advice = lines.optional("schools.advice", 1_000);
        return lines.made("schools.advice", () -> new EntryRule(open, advice, Optional.empty()))
                .orElseGet(EntryRule::standard);
    }

    private AllocationRule allocation() {
        var other = lines.optional("schools.elsewhere", 40);
        var postcodes = words("schools.elsewhere.postcodes");
        var authorities = words("schools.elsewhere.authorities");
        var because = lines.optional("schools.elsewhere.because", 400);
        if (other.isEmpty()) {
            return NOWHERE;
        }
        if (because.isEmpty()) {
            lines.refuse("schools.elsewhere.because", "must be given with schools.elsewhere: a sentence for schools");
            return NOWHERE;
        }
        return lines.made(
                        "schools.elsewhere",
                        () -> AllocationRule.places(new BodyId(other), postcodes, authorities, because))
                .orElse(NOWHERE);
    }

    private List<String> words(String key) {
        return Stream.of(lines.lines().getOrDefault(key, "").split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private RegistrationWindow window() {
        var opens = dayOfYear("registration.opens");
        var window = lines.made("registration.opens", () -> new RegistrationWindow(opens, fixed(), Map.of()))
                .orElseGet(RegistrationWindow::standard);
        for (var term : StartTerm.values()) {
            var day = dayOfYear("registration.closes." + term.name().toLowerCase(Locale.ROOT));
            window = day.isPresent() ? window.closing(term, day.get()) : window;
        }
        return window;
    }

    private List<LocalDate> fixed() {
        var key = "registration.opens.fixed";
        return words(key).stream()
                .flatMap(text -> lines.day(key, text).stream())
                .toList();
    }

    private Optional<MonthDay> dayOfYear(String key) {
        var text = lines.lines().getOrDefault(key, "");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(MonthDay.parse("--" + text));
        } catch (DateTimeException none) {
            lines.refuse(key, "must be a day of the year, month first, such as 06-24");
            return Optional.empty();
        }
    }

    private WhoRegisters registers() {
        var by = lines.anyOf("registration.by", REGISTER);
        var standard = WhoRegisters.standard();
        var recommended =
                lines.lines().getOrDefault("registration.recommended", "").isEmpty()
                        ? Optional.<Position>empty()
                        : Optional.of(lines.oneOf("registration.recommended", REGISTER, Position.HEAD_TEACHER));
        return lines.made(
                        "registration.recommended",
                        () -> new WhoRegisters(by.isEmpty() ? standard.positions() : by, recommended))
                .orElse(standard);
    }

    private ApprovalChecks checks() {
        var checks = lines.numbered("approval", this::check);
        var days = lines.number("registration.days", 0, 60, 0);
        return lines.made("approval.1.words", () -> new ApprovalChecks(checks, days))
                .orElseGet(ApprovalChecks::standard);
    }

    private Optional<ApprovalCheck> check(String key) {
        var words = lines.text(key + "words", 200);
        var by = lines.optional(key + "by", 200);
        return words.isEmpty()
                ? Optional.empty()
                : lines.made(key + "words", () -> new ApprovalCheck(id(key), words, by));
    }

    private Optional<Agreement> agreement(String key) {
        var title = lines.text(key + "title", 120);
        var version = lines.text(key + "version", 40);
        var text = lines.text(key + "text", LONGEST_TEXT);
        var when = lines.oneOf(key + "when", AgreementTime.values(), AgreementTime.FIRST_REGISTRATION);
        var renewed = dayOfYear(key + "renewed");
        var leads = lines.yesOrNo(key + "leads", false);
        if (title.isEmpty() || version.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return lines.made(key + "text", () -> {
            var plain = Agreement.of(id(key), version, title, text.lines().toArray(String[]::new));
            var agreement = new Agreement(
                    plain.id(),
                    plain.version(),
                    plain.title(),
                    plain.paragraphs(),
                    when,
                    renewed.orElse(plain.renewed()),
                    plain.acceptedBy());
            return leads ? agreement.alsoByLeads() : agreement;
        });
    }

    private static String id(String key) {
        return key.substring(0, key.length() - 1).replace('.', '-');
    }
}
