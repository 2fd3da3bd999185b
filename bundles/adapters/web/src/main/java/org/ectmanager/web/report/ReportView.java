/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import static java.util.stream.Collectors.joining;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ectmanager.application.port.Evidence.Attached;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.ReportForm;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Section;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.signature.Signed;
import org.ectmanager.web.template.component.JtelinkGenerated;
import org.ectmanager.web.template.component.report.JtecoversGenerated;
import org.ectmanager.web.words.Days;

/** A report as it is read: card by card. */
public final class ReportView {

    private static final String NOTHING = "Not answered";
    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");

    private ReportView() {}

    /** @param address of the report, below which its files are */
    public static List<SummaryList> cards(Opened opened, String address, Clock clock) {
        return whole(opened, written(opened, address), clock);
    }

    /** The same for whoever may read the report but not what is attached to it. */
    public static List<SummaryList> cardsWithoutFiles(Opened opened, Clock clock) {
        return whole(opened, answered(opened), clock);
    }

    private static List<SummaryList> whole(Opened opened, List<SummaryList> written, Clock clock) {
        var cards = new ArrayList<>(written);
        if (opened.report().isShared()) {
            cards.add(answers(
                    opened.form().ectSection(), opened.report().content().ectAnswers()));
        }
        cards.addAll(signatures(opened, clock));
        return List.copyOf(cards);
    }

    /** The same without the early career teacher's answers, while those are being written. */
    public static List<SummaryList> cardsOfTutor(Opened opened, String address, Clock clock) {
        var cards = new ArrayList<>(written(opened, address));
        cards.addAll(signatures(opened, clock));
        return List.copyOf(cards);
    }

    private static List<SummaryList> signatures(Opened opened, Clock clock) {
        return opened.signatures().stream()
                .map(signature -> signature(signature, opened, clock))
                .toList();
    }

    private static List<SummaryList> written(Opened opened, String address) {
        var cards = new ArrayList<>(answered(opened));
        if (opened.form().evidence().isPresent() || !opened.evidence().isEmpty()) {
            cards.add(evidence(opened.evidence(), address));
        }
        return cards;
    }

    private static List<SummaryList> answered(Opened opened) {
        var content = opened.report().content();
        var cards = new ArrayList<SummaryList>();
        cards.add(attended(opened));
        opened.form().tutorSections().forEach(section -> cards.add(answers(section, content.answers())));
        return cards;
    }

    /** An answer as people read it. */
    static String answer(Question question, Map<String, String> answers) {
        if (question.answer() instanceof Answer.Choice choice) {
            return choice.options().stream()
                    .filter(option -> option.value().equals(answers.get(question.id())))
                    .map(Question.Option::label)
                    .findFirst()
                    .orElse("");
        }
        return ReportForm.fields(question).stream()
                .map(field -> answers.getOrDefault(field, "").strip())
                .filter(text -> !text.isEmpty())
                .collect(joining("\n"));
    }

    static String contract(Report.Content content) {
        return switch (content.contractRight()) {
            case "yes" -> "Yes";
            case "no" -> "No";
            default -> "";
        };
    }

    static SummaryList attended(Opened opened) {
        var report = opened.report();
        var content = report.content();
        var card = SummaryList.card("Contract and attendance")
                .row("The contract on record is right", said(contract(content)));
        var list = (content.contractSaid().isEmpty()
                        ? card
                        : card.row("What is wrong with the contract", content.contractSaid()))
                .row("Days served", said(content.daysServed()))
                .row("Days absent", said(content.daysAbsent()));
        if (!NextPeriod.isAskedBy(report, opened.form())) {
            return list;
        }
        return NextPeriod.isLeaving(report)
                ? leaving(list, content.next())
                : list.row("The teacher stays for the next period", said(NextQuestions.said(content.next())));
    }

    private static SummaryList leaving(SummaryList list, NextPeriod next) {
        return list.row("Last day", next.leavesOn().map(Days::of).orElse(NOTHING))
                .row("Goes to", said(next.said()));
    }

    static SummaryList answers(Section section, Map<String, String> answers) {
        var card = SummaryList.card(section.title());
        for (var question : section.questions()) {
            card = card.row(question.label(), said(answer(question, answers)));
        }
        return card;
    }

    static SummaryList evidence(List<Attached> files, String address) {
        var card = SummaryList.card("Evidence");
        for (var file : files) {
            Content link = output -> JtelinkGenerated.render(
                    (HtmlTemplateOutput) output, null, Link.to(address + "/evidence/" + file.id(), file.name()));
            card = card.row("File", link).row("Its SHA-256", spaced(file.sha256()));
        }
        return files.isEmpty() ? card.row("File", "Nothing is attached") : card;
    }

    private static SummaryList signature(Signature signature, Opened opened, Clock clock) {
        var content = opened.content();
        Content parts = output -> JtecoversGenerated.render(
                (HtmlTemplateOutput) output,
                null,
                Signed.parts(signature, content).stream()
                        .map(ReportView::spaced)
                        .toList(),
                Signed.named(signature));
        var list = SummaryList.card(
                        "Signed as " + signature.position().substring(0, 1).toLowerCase(java.util.Locale.UK)
                                + signature.position().substring(1))
                .row("Name", signature.name())
                .row("Signed", Days.at(signature.at(), clock))
                .row("Declaration", signature.declaration());
        var contradicted = signature.signatory() == Signatory.TUTOR && opened.isSaidUndiscussed();
        return (contradicted ? list.row("The teacher signed", DiscussedWords.ANSWER) : list)
                .row("Stands for", Signed.verdict(signature, content))
                .row("Content hash", spaced(signature.contentHash()))
                .row("What it covers", parts);
    }

    /** Each hash in groups, so that it can be compared and breaks anywhere. */
    private static String spaced(String text) {
        return HASH.matcher(text).replaceAll(hash -> hash.group().replaceAll("(.{8})(?!$)", "$1 "));
    }

    private static String said(String text) {
        return text.isBlank() ? NOTHING : text;
    }
}
