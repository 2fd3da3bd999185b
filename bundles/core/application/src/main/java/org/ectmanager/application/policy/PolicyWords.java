/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ectmanager.domain.eligibility.SupervisingBody.Kind;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.spi.body.Fee;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.spi.body.PrivacyNotice;

/**
 * How an appropriate body works, read from its plugin and from nothing else: whatever the plugin changes, these sentences
 * change with it.
 *
 * @param today of the dates that are told, those that are not over
 */
public record PolicyWords(AppropriateBodyPlugin body, LocalDate today) {

    public List<Chapter> chapters() {
        return Stream.of(
                        new Chapter("What it is", kind()),
                        new Chapter("Registering a school", new EntryWords(body).schools()),
                        new Chapter("What schools agree to", new EntryWords(body).agreements()),
                        new Chapter("Registering a teacher", registering()),
                        new Chapter("School years", new CalendarWords(body.calendar(), today).sentences()),
                        new Chapter("When reports are due", new DueWords(body.plan(), today).sentences()),
                        new Chapter("Reminders", ways().reminders()),
                        new Chapter("What reports ask for", asked()),
                        new Chapter("When it reads them", ways().reading()),
                        new Chapter("Who decides", ways().deciding()),
                        new Chapter("What it charges", fees()),
                        new Chapter("Signing in", signingIn()),
                        new Chapter("What it does without", without()))
                .filter(chapter -> !chapter.sentences().isEmpty())
                .toList();
    }

    private WayWords ways() {
        return new WayWords(body, today);
    }

    private List<String> asked() {
        return Stream.of(FormWords.sentences(body), FormWords.standards(body.standardsInReviews()), ways().signing())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> kind() {
        var sentences = new ArrayList<String>();
        sentences.add(sentence(body.supervision().kind()));
        if (!body.hubSchools().isEmpty()) {
            sentences.add("It cannot oversee teachers of the schools that lead it, or who served a part of induction"
                    + " there.");
        }
        if (!body.supervision().trainingProviders().isEmpty()) {
            sentences.add("It cannot oversee teachers whom it recommended for qualified teacher status.");
        }
        return sentences;
    }

    private static String sentence(Kind kind) {
        return switch (kind) {
            case TEACHING_SCHOOL_HUB -> "It is a teaching school hub.";
            case NATIONAL_INDEPENDENT -> "It serves members of the independent sector, and no other schools.";
            case NATIONAL_OVERSEAS -> "It serves British schools overseas, and no other schools.";
            case LOCAL_AUTHORITY ->
                "It was a local authority\u2019s service: these took on nobody after 31 August 2023.";
            case TEACHER_ACCREDITATION ->
                "It was National Teacher Accreditation, which took on nobody after 31 August 2024.";
            case DETERMINED -> "It is an appropriate body that the Secretary of State has determined.";
        };
    }

    private List<String> registering() {
        var sentences = new ArrayList<>(new EntryWords(body).registering());
        var own = body.startRules().size();
        if (own > 0) {
            sentences.add("Besides what the law asks it makes " + number(own, "check", "checks") + " of its own.");
        }
        body.registrationQuestions()
                .ifPresent(section -> sentences.add("It asks "
                        + number(section.questions().size(), "more question", "more questions")
                        + ", under \u201C" + section.title() + "\u201D."));
        return sentences;
    }

    private List<String> fees() {
        if (!body.policy().uses(BodyModule.FEES)) {
            return List.of();
        }
        return body.fees().stream()
                .filter(this::holds)
                .flatMap(schedule -> schedule.fees().stream())
                .filter(fee -> !fee.extra())
                .map(PolicyWords::sentence)
                .toList();
    }

    private boolean holds(FeeSchedule schedule) {
        return !schedule.from().isAfter(today)
                && body.fees().stream()
                        .noneMatch(other -> other.from().isAfter(schedule.from())
                                && !other.from().isAfter(today));
    }

    private static String sentence(Fee fee) {
        return fee.name() + ": " + fee.amount() + ". " + fee.sentences();
    }

    private List<String> signingIn() {
        var sentences = new ArrayList<String>();
        sentences.add(
                body.policy().securityQuestions()
                        ? "People answer security questions when they sign in for the first time."
                        : "Nobody answers security questions.");
        if (body.policy().confirmNewHeads()) {
            sentences.add("A head teacher whom somebody else added is confirmed by it before the first signature.");
        }
        body.privacyNotices().stream().map(PolicyWords::sentence).forEach(sentences::add);
        return sentences;
    }

    private static String sentence(PrivacyNotice notice) {
        var who =
                switch (notice.audience()) {
                    case SCHOOL_STAFF -> "School staff";
                    case ECT -> "Early career teachers";
                    case APPROPRIATE_BODY_STAFF -> "Its own staff";
                };
        return who + " accept its privacy notice, version " + notice.version() + ".";
    }

    private List<String> without() {
        return Stream.of(BodyModule.values())
                .filter(module -> !body.policy().uses(module))
                .map(module -> "It does not use " + module.words() + ".")
                .toList();
    }

    static String number(int count, String one, String more) {
        return count == 1 ? "one " + one : count + " " + more;
    }
}
