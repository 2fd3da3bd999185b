/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover;

import static org.ectmanager.spi.handover.ChangeKind.CONTRACT_CHANGED;
import static org.ectmanager.spi.handover.ChangeKind.DATES_CHANGED;
import static org.ectmanager.spi.handover.ChangeKind.DETAILS_CHANGED;
import static org.ectmanager.spi.handover.ChangeKind.EXTENDED;
import static org.ectmanager.spi.handover.ChangeKind.FAILED;
import static org.ectmanager.spi.handover.ChangeKind.LEFT;
import static org.ectmanager.spi.handover.ChangeKind.MENTOR_CHANGED;
import static org.ectmanager.spi.handover.ChangeKind.MOVED;
import static org.ectmanager.spi.handover.ChangeKind.PASSED;
import static org.ectmanager.spi.handover.ChangeKind.PROGRAMME_CHANGED;
import static org.ectmanager.spi.handover.ChangeKind.REGISTERED;
import static org.ectmanager.spi.handover.ChangeKind.TUTOR_CHANGED;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.registration.Details;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.domain.terms.Terms;
import org.ectmanager.spi.handover.ChangeKind;
import org.ectmanager.spi.handover.Difference;
import org.ectmanager.spi.handover.Fact;

/** What is otherwise now than it was, in words, and what kind of change that is. */
public final class Comparison {

    private static final String EXTENSION = "extended by the appropriate body";
    private static final String INDUCTION = "the induction";

    /** The kinds from the one that matters most: a change in several respects is of the first that fits. */
    private static final List<ChangeKind> RANK = List.of(
            LEFT,
            PASSED,
            FAILED,
            REGISTERED,
            MOVED,
            MENTOR_CHANGED,
            TUTOR_CHANGED,
            PROGRAMME_CHANGED,
            EXTENDED,
            CONTRACT_CHANGED,
            DATES_CHANGED,
            DETAILS_CHANGED);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final List<ChangeKind> kinds = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    private Comparison() {}

    public static Comparison of(Known before, Known now) {
        var comparison = new Comparison();
        comparison.course(before.course(), now.course());
        comparison.post(before.post(), now.post());
        comparison.training(before.training(), now.training());
        comparison.person("the early career teacher", before.ect(), now.ect(), Fact.ECT_EMAIL, Fact.ECT_TRN);
        comparison.mentor(before.mentor(), now.mentor());
        comparison.tutor(before.tutor(), now.tutor());
        return comparison;
    }

    /** Empty when nothing that matters is otherwise. */
    public Optional<ChangeKind> kind() {
        return kinds.stream().min(Comparator.comparing(RANK::indexOf));
    }

    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** Whether whoever hears of a change of this kind hears with it what another would tell. */
    public static boolean tells(ChangeKind kind, ChangeKind other) {
        return RANK.indexOf(kind) <= RANK.indexOf(other);
    }

    /** Whether nothing that was to be told before matters after a change of this kind. */
    public static boolean ends(ChangeKind kind) {
        return kind == LEFT || kind == PASSED || kind == FAILED;
    }

    private void course(Known.Course before, Known.Course now) {
        var kind =
                switch (State.valueOf(now.state())) {
                    case OPEN -> DATES_CHANGED;
                    case LEFT -> LEFT;
                    case PASSED -> PASSED;
                    case FAILED -> FAILED;
                };
        differ(kind, Optional.empty(), INDUCTION, before.state(), now.state(), state -> State.valueOf(state)
                .title());
        differ(kind, Optional.of(Fact.END_DATE), "the last day", before.endedOn(), now.endedOn(), Comparison::day);
        differ(DATES_CHANGED, Optional.empty(), "the start", before.startsOn(), now.startsOn(), Comparison::day);
        if (before.decided() != now.decided()) {
            var longer = now.decided() > before.decided();
            found(
                    longer ? EXTENDED : DATES_CHANGED,
                    Optional.empty(),
                    INDUCTION,
                    longer ? "" : EXTENSION,
                    longer ? EXTENSION : "");
        }
        differ(
                now.inWales().isEmpty() ? DATES_CHANGED : EXTENDED,
                Optional.empty(),
                INDUCTION,
                before.inWales(),
                now.inWales(),
                Comparison::inWales);
    }

    /** What is told with a registration that others might take for an ordinary one: an extension decided in Wales (R5). */
    public static List<Difference> ofNew(Known registered) {
        var longer = registered.course().inWales();
        return longer.isEmpty() ? List.of() : List.of(new Difference(Optional.empty(), INDUCTION, "", inWales(longer)));
    }

    private static String inWales(String terms) {
        return "extended by " + Terms.of(terms).inWords() + " in Wales";
    }

    private void post(Known.Post before, Known.Post now) {
        if (!before.school().equals(now.school())) {
            found(MOVED, Optional.empty(), "the school", before.schoolName(), now.schoolName());
        }
        differ(CONTRACT_CHANGED, Optional.empty(), "full-time equivalent", before.fte(), now.fte(), text -> Fte.of(text)
                .toString());
        differ(
                CONTRACT_CHANGED,
                Optional.of(Fact.END_DATE),
                "the last day of the contract",
                before.lastDay(),
                now.lastDay(),
                Comparison::day);
        if (!before.settled().equals(now.settled())) {
            found(CONTRACT_CHANGED, Optional.empty(), "the contract", "", "corrected with the appropriate body");
        }
    }

    private void training(Known.Training before, Known.Training now) {
        differ(
                PROGRAMME_CHANGED,
                Optional.empty(),
                "the programme",
                before.programme(),
                now.programme(),
                programme -> Details.Programme.valueOf(programme).title());
        differ(
                PROGRAMME_CHANGED,
                Optional.of(Fact.LEAD_PROVIDER),
                "the lead provider",
                before.leadProvider(),
                now.leadProvider(),
                UnaryOperator.identity());
    }

    private void mentor(Known.Person before, Known.Person now) {
        if (before.is(now)) {
            person("the mentor", before, now, Fact.MENTOR_EMAIL, Fact.MENTOR_TRN);
        } else {
            found(MENTOR_CHANGED, Optional.of(Fact.MENTOR), "the mentor", before.name(), now.name());
        }
    }

    private void tutor(Known.Person before, Known.Person now) {
        if (before.is(now)) {
            person("the induction tutor", before, now, Fact.TUTOR_EMAIL, Fact.TUTOR);
        } else {
            found(TUTOR_CHANGED, Optional.of(Fact.TUTOR), "the induction tutor", before.name(), now.name());
        }
    }

    private void person(String who, Known.Person before, Known.Person now, Fact email, Fact trn) {
        differ(DETAILS_CHANGED, Optional.empty(), who, before.name(), now.name(), UnaryOperator.identity());
        differ(
                DETAILS_CHANGED,
                Optional.of(email),
                email.label(),
                before.email(),
                now.email(),
                UnaryOperator.identity());
        differ(DETAILS_CHANGED, Optional.of(trn), trn.label(), before.trn(), now.trn(), UnaryOperator.identity());
    }

    private void differ(
            ChangeKind kind,
            Optional<Fact> fact,
            String what,
            String before,
            String now,
            UnaryOperator<String> inWords) {
        if (!before.equals(now)) {
            found(kind, fact, what, words(before, inWords), words(now, inWords));
        }
    }

    private void found(ChangeKind kind, Optional<Fact> fact, String what, String before, String now) {
        kinds.add(kind);
        differences.add(new Difference(fact, what, before, now));
    }

    private static String words(String text, UnaryOperator<String> inWords) {
        return text.isEmpty() ? "" : inWords.apply(text);
    }

    private static String day(String text) {
        return LocalDate.parse(text).format(DAY);
    }
}
