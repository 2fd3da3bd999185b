/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.port.Evidence.Attached;
import org.ectmanager.application.signature.ContentHash;
import org.ectmanager.application.signature.Signable;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.application.signature.Signature.Scheme;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.form.Section;

/** What is signed: every section with its hash, so that a signature can tell what it stands for. */
public record ReportContent(
        BodyId body, Induction induction, Report report, FormDefinition form, List<Attached> evidence)
        implements Signable {

    /** The section that says which report it is. */
    public static final String WHICH = "report";

    public static final String ATTENDANCE = "attendance";
    public static final String EVIDENCE = "evidence";

    /** Why nobody waits for the early career teacher's signature any more; there only where it is so. */
    public static final String WITHOUT_ECT = "without-ect";

    public ReportContent {
        requireNonNull(body, "body");
        requireNonNull(induction, "induction");
        requireNonNull(report, "report");
        requireNonNull(form, "form");
        evidence = List.copyOf(evidence);
    }

    /** In the order in which a report is read. */
    @Override
    public Map<String, String> hashes(Scheme scheme) {
        var content = report.content();
        var hashes = new LinkedHashMap<String, String>();
        if (scheme == Scheme.WHOLE) {
            hashes.put(WHICH, ContentHash.of(which()));
        }
        hashes.put(ATTENDANCE, ContentHash.of(attendance()));
        form.tutorSections()
                .forEach(section -> hashes.put(
                        part(scheme, section), ContentHash.of(picked(content.answers(), ReportForm.fields(section)))));
        if (!evidence.isEmpty()) {
            hashes.put(EVIDENCE, ContentHash.of(scheme == Scheme.WHOLE ? files() : fileNumbers()));
        }
        if (isWithoutEct()) {
            hashes.put(
                    WITHOUT_ECT, ContentHash.of(Map.of("reason", report.course().withoutEct())));
        }
        hashes.put(
                part(scheme, form.ectSection()),
                ContentHash.of(picked(content.ectAnswers(), ReportForm.fields(form.ectSection()))));
        return hashes;
    }

    @Override
    public Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        titles.put(WHICH, "Which report");
        titles.put(ATTENDANCE, "Contract and attendance");
        for (var scheme : Scheme.values()) {
            form.tutorSections().forEach(section -> titles.put(part(scheme, section), section.title()));
        }
        titles.put(EVIDENCE, "Evidence");
        for (var scheme : Scheme.values()) {
            titles.put(part(scheme, form.ectSection()), form.ectSection().title());
        }
        titles.put(WITHOUT_ECT, "Why it goes on without the teacher’s signature");
        titles.put(Signature.NAMES, "Names, school and contract");
        return titles;
    }

    /** A form's own sections are told from those that every report has. */
    private static String part(Scheme scheme, Section section) {
        return scheme == Scheme.WHOLE ? "form/" + section.id() : section.id();
    }

    /** Who signs next: the first in the form's order whose signature does not stand for the content as it is now. */
    public Optional<Signatory> next(List<Signature> standing) {
        return form.signatures().stream()
                .filter(signatory -> signatory != Signatory.ECT || !isWithoutEct())
                .filter(signatory -> standing.stream()
                        .noneMatch(signature -> signature.signatory() == signatory && signature.covers(this)))
                .findFirst();
    }

    private boolean isWithoutEct() {
        return !report.course().withoutEct().isEmpty();
    }

    /** Which report on whom, where and to which questions. */
    private Map<String, String> which() {
        var planned = report.planned();
        return Map.ofEntries(
                Map.entry("body", body.value()),
                Map.entry("report", Long.toString(report.id())),
                Map.entry("induction", Long.toString(report.induction())),
                Map.entry("teacher", Long.toString(induction.teacher().value())),
                Map.entry("school", Long.toString(report.school().value())),
                Map.entry("kind", planned.kind().name()),
                Map.entry("number", Integer.toString(planned.ordinal())),
                Map.entry("final", Boolean.toString(planned.isFinal())),
                Map.entry("from", planned.period().from().toString()),
                Map.entry("to", planned.period().to().toString()),
                Map.entry("form", form.id()),
                Map.entry("form-version", form.version()),
                Map.entry("questions", FormWords.hash(form)));
    }

    private Map<String, String> attendance() {
        var content = report.content();
        var said = new LinkedHashMap<String, String>();
        said.put("contract", content.contractRight());
        said.put("served", content.daysServed());
        said.put("absent", content.daysAbsent());
        if (!content.contractSaid().isEmpty()) {
            said.put("said", content.contractSaid());
        }
        if (content.next().isAnswered()) {
            said.put("next", content.next().post());
            said.put("next-said", content.next().said());
            said.put("last-day", content.next().lastDay());
        }
        return said;
    }

    /** By name and by what they hold, whatever their numbers are. */
    private Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        evidence.stream()
                .sorted(Comparator.comparing(Attached::name).thenComparing(Attached::sha256))
                .forEach(file -> {
                    var place = files.size() / 2 + 1;
                    files.put("name-" + place, file.name());
                    files.put("sha256-" + place, file.sha256());
                });
        return files;
    }

    private Map<String, String> fileNumbers() {
        return evidence.stream().collect(Collectors.toMap(file -> Long.toString(file.id()), Attached::name));
    }

    private static Map<String, String> picked(Map<String, String> answers, List<String> fields) {
        var picked = new LinkedHashMap<String, String>();
        fields.forEach(
                field -> picked.put(field, answers.getOrDefault(field, "").strip()));
        return picked;
    }
}
