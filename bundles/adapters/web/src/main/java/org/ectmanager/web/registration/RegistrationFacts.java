/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ectmanager.application.port.Registrations.Choices;
import org.ectmanager.application.registration.ContractForm;
import org.ectmanager.application.registration.Details.Programme;
import org.ectmanager.application.registration.Details.Served;
import org.ectmanager.application.registration.FurtherQuestions;
import org.ectmanager.application.registration.PartServed;
import org.ectmanager.application.registration.Qualified;
import org.ectmanager.application.registration.Step;
import org.ectmanager.application.registration.TermStart;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.words.Days;

/**
 * Everything that a registration says, one card for each step.
 *
 * @param answers as they were typed, right or wrong
 * @param changes the links on a step's card; none for a registration that is only read
 */
public record RegistrationFacts(
        Map<String, String> answers, String tutor, String mentor, Function<Step, List<Link>> changes) {

    private static final Map<String, String> YES_OR_NO = Map.of("yes", "Yes", "no", "No");
    private static final Map<String, String> PLACE = place();

    private static Map<String, String> place() {
        var rows = new LinkedHashMap<String, String>();
        rows.put("collegeInadequate", "College judged inadequate");
        rows.put("adultShare", "Percentage taught to classes mainly aged 19 and over");
        rows.put("nurseryHead", "Head teacher can recommend against the Teachers’ Standards");
        rows.put("nurseryAges", "Classes mainly aged three and over");
        rows.put("overseasStandards", "Meets all standards for British schools overseas");
        rows.put("overseasMember", "Belongs to a recognised organisation");
        rows.put("trainedHere", "Trained or began induction here before inspectors found fault");
        rows.put("certificate", "Inspectors’ certificate");
        return rows;
    }

    /** With the names of those whom a school has chosen. */
    public static RegistrationFacts of(Map<String, String> answers, Choices choices) {
        return new RegistrationFacts(
                answers,
                choices.tutors().stream()
                        .filter(tutor -> Long.toString(tutor.id().value()).equals(answers.get("tutor")))
                        .map(tutor -> tutor.name())
                        .findFirst()
                        .orElse(""),
                choices.mentors().stream()
                        .filter(mentor -> Long.toString(mentor.id()).equals(answers.get("mentor")))
                        .map(mentor -> mentor.name())
                        .findFirst()
                        .orElse(""),
                step -> List.of());
    }

    /**
     * The same with a link "Change" on each card.
     *
     * @param asked what the appropriate body asks besides
     */
    public RegistrationFacts changeable(Optional<FurtherQuestions> asked, Function<Step, String> href) {
        return new RegistrationFacts(
                answers,
                tutor,
                mentor,
                step -> new StepFields(step, asked).areAsked()
                        ? List.of(new Link("Change", href.apply(step), titled(step, asked)))
                        : List.of());
    }

    /** Our own titles go on in small letters; a body's is written as the body writes it, as over its card and page. */
    private String titled(Step step, Optional<FurtherQuestions> asked) {
        return step == Step.FURTHER
                ? FurtherQuestions.title(answers).orElseGet(new StepFields(step, asked)::title)
                : step.title().toLowerCase(Locale.UK);
    }

    public List<SummaryList> cards() {
        return Stream.concat(
                        Stream.of(Step.values()).filter(this::isShown).map(this::card), SuitableChoices.card(answers))
                .toList();
    }

    /** What the body asks besides is shown as it was asked, and where it is still to be answered. */
    private boolean isShown(Step step) {
        return step != Step.FURTHER
                || FurtherQuestions.title(answers).isPresent()
                || !changes.apply(step).isEmpty();
    }

    /** What of a step somebody changed, line by line. */
    Overtaken changes(Overtaken overtaken, Step step, RegistrationFacts then, RegistrationFacts typed) {
        var told = overtaken;
        for (var row : card(step).rows()) {
            told = told.field(
                    row.key(),
                    then.line(step, row.key()),
                    row.value(),
                    typed.line(step, row.key()).orElse(""),
                    Map.of());
        }
        return told;
    }

    private Optional<String> line(Step step, String key) {
        return card(step).rows().stream()
                .filter(row -> row.key().equals(key))
                .map(SummaryList.Row::value)
                .findFirst();
    }

    private SummaryList card(Step step) {
        var card = new SummaryList(step.title(), List.of(), changes.apply(step));
        return switch (step) {
            case PROGRAMME -> programme(card);
            case TEACHER -> teacher(card);
            case POST -> post(card);
            case TRAINING ->
                card.row("Training provider", said("trainingProvider"))
                        .row("Qualification", said("qualification"))
                        .row("Subject trained in", said("trainedSubject"))
                        .row("Age range trained for", said("trainedAges"));
            case SUPPORT -> support(card);
            case FURTHER -> further(card);
        };
    }

    private SummaryList programme(SummaryList card) {
        var chosen = titled(Programme.values(), "programme", Programme::title);
        var list = card.row("How training is organised", chosen);
        return typed("programme").equals(Programme.PROVIDER_LED.name())
                ? list.row("Lead provider", said("leadProvider"))
                : list;
    }

    private SummaryList teacher(SummaryList card) {
        var list = card.row("Title", said("title"))
                .row("Name", or((typed("givenName") + " " + typed("familyName")).strip()))
                .row("Previous surname", said("previousName"))
                .row("E-mail address", said("email"))
                .row("Telephone", said("telephone"))
                .row("Teacher reference number (TRN)", said("trn"))
                .row("Date of birth", date("birth"))
                .row("Induction served before", titled(Served.values(), "served", Served::title));
        return Stream.of(Served.HERE, Served.ELSEWHERE)
                .filter(where -> typed("served").equals(where.name()))
                .findFirst()
                .map(where -> served(list, where))
                .orElseGet(() -> ClaimChoices.rows(list, answers, name -> isTyped(name) ? date(name) : ""));
    }

    private SummaryList served(SummaryList card, Served where) {
        var prefix = PartServed.prefix(where);
        var list = where == Served.ELSEWHERE ? card.row("School until now", said(prefix + "School")) : card;
        return list.row("Appropriate body until now", said(prefix + "Body"))
                .row("Full-time equivalent terms served", said(prefix + "Terms"))
                .row("Days absent since the last formal assessment", said(prefix + "Absent"));
    }

    private SummaryList post(SummaryList card) {
        var list = card.row("Induction starts on", start())
                .row("Contract", contract())
                .row("First day of the contract", first())
                .row("Full-time equivalent", said("fte"))
                .row("Days worked in a week", said("daysPerWeek"))
                .row("Post", said("postTitle"))
                .row("Year groups", said("yearGroups"))
                .row("Subjects", said("subjects"));
        list = supply(list);
        var timed = typed("plannedHours").isEmpty()
                ? list
                : list.row("Weekly teaching hours of a full-time teacher", said("standardHours"))
                        .row("Weekly teaching hours of this teacher", said("plannedHours"));
        return place(timed);
    }

    /** What is said of the school, as far as it was asked. */
    private SummaryList place(SummaryList card) {
        var list = card;
        for (var row : PLACE.entrySet()) {
            var said = typed(row.getKey());
            list = said.isEmpty() ? list : list.row(row.getValue(), YES_OR_NO.getOrDefault(said, said));
        }
        return list;
    }

    private SummaryList support(SummaryList card) {
        var list = card.row("Induction tutor", or(tutor)).row("Mentor", or(mentor));
        var reasoned = typed("sameReason").isEmpty()
                ? list
                : list.row("Why mentor and tutor are one person", typed("sameReason"));
        return typed(Qualified.FIELD).isEmpty()
                ? reasoned
                : reasoned.row(
                        "Who holds qualified teacher status",
                        titled(Qualified.values(), Qualified.FIELD, Qualified::title));
    }

    private SummaryList further(SummaryList card) {
        var title = FurtherQuestions.title(answers)
                .or(() -> card.links().stream().map(Link::context).findFirst())
                .orElse(card.title());
        var list = new SummaryList(title, List.of(), card.links());
        for (var answered : FurtherQuestions.answered(answers)) {
            list = list.row(answered.question(), or(answered.answer()));
        }
        return list.rows().isEmpty() ? list.row("Answers", or("")) : list;
    }

    private String start() {
        return TermStart.chosen(typed("starts")).map(Days::of).orElseGet(() -> date("start"));
    }

    /** The day on which induction is to start, in words. */
    static String start(Map<String, String> answers) {
        return new RegistrationFacts(answers, "", "", step -> List.of()).start();
    }

    private String first() {
        return isTyped("first") ? date("first") : start();
    }

    /** What is asked of supply only. */
    private SummaryList supply(SummaryList card) {
        if (!typed("contract").equals(ContractForm.SUPPLY)) {
            return card;
        }
        return card.row("Known to last a term since", isTyped("known") ? date("known") : first())
                .row(
                        "Head teacher agreed to an induction before the start",
                        or(YES_OR_NO.getOrDefault(typed("supplyAgreed"), typed("supplyAgreed"))));
    }

    private boolean isTyped(String date) {
        return Stream.of("-day", "-month", "-year")
                .anyMatch(part -> !typed(date + part).isEmpty());
    }

    private String contract() {
        return switch (typed("contract")) {
            case "permanent" -> "Permanent";
            case "fixed" -> "Fixed-term, until " + date("end");
            case ContractForm.SUPPLY -> "Supply, until " + date("supplyEnd");
            default -> or("");
        };
    }

    private <E extends Enum<E>> String titled(E[] all, String field, Function<E, String> title) {
        return Stream.of(all)
                .filter(each -> each.name().equals(typed(field)))
                .map(title)
                .findFirst()
                .orElseGet(() -> or(""));
    }

    private String date(String name) {
        var parts = Stream.of("-day", "-month", "-year")
                .map(part -> typed(name + part))
                .toList();
        try {
            return Days.of(LocalDate.of(
                    Integer.parseInt(parts.get(2)), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(0))));
        } catch (DateTimeException | NumberFormatException notADate) {
            return or(String.join(" ", parts).strip());
        }
    }

    private String typed(String field) {
        return answers.getOrDefault(field, "").strip();
    }

    private String said(String field) {
        return or(typed(field));
    }

    private static String or(String text) {
        return text.isEmpty() ? "Not given" : text;
    }
}
