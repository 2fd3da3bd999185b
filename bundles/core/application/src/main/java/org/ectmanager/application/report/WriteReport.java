/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.Change;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.Reports.Listed;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** The school's side of a report: written by the tutor, shared with the teacher, signed by tutor and head. */
@ProviderType
public interface WriteReport {

    /** Reports on which the school has to act, and those to come, by due date. */
    List<Listed> at(Caller caller, SchoolId school, LocalDate until);

    /** A report with everything a page needs. Looking is recorded. */
    Optional<Opened> open(Caller caller, SchoolId school, long report);

    /** Why a report of this school cannot be opened; empty where there is none, or it can be. */
    Optional<Became> became(Caller caller, SchoolId school, long report);

    /** Whether such a report was begun, so that this caller reads what was written in {@link KeptWriting}. */
    boolean keeps(Caller caller, SchoolId school, long report);

    /** Confirms or corrects contract, days served and days absent (R21, R28). What is refused changes nothing. */
    List<Refusal> attend(Caller caller, SchoolId school, Seen seen, Attendance attendance);

    /** Saves the answers of one section. What is refused changes nothing, also not the version. */
    List<Refusal> keep(Caller caller, SchoolId school, Seen seen, String section, Map<String, String> typed);

    /**
     * Keeps the answers of one section as a draft, finished or not; refused only where somebody else was quicker. The
     * draft is private to the school's writers, and sharing asks for all that is still missing.
     */
    List<Refusal> draft(Caller caller, SchoolId school, Seen seen, String section, Map<String, String> typed);

    /** Who wrote last, and when; empty before anybody has. */
    Optional<Change> last(Caller caller, SchoolId school, long report);

    /** What a colleague changed since the report was seen. */
    Optional<LaterEdit> since(Caller caller, SchoolId school, Seen seen);

    /** Attaches a file as evidence: a PDF, picture or office document by what is inside, at most 10 MiB. */
    List<Refusal> attach(Caller caller, SchoolId school, Seen seen, Evidence.File file);

    /**
     * Takes a file off again while the report may still be written. What it holds is erased, unless the report was signed
     * with it. A file that is not there any more is refused.
     */
    List<Refusal> detach(Caller caller, SchoolId school, Seen seen, long file);

    /** A file that was attached to this report. */
    Optional<Evidence.File> evidence(Caller caller, SchoolId school, long report, long file);

    /** The PDF that is kept of an accepted report; empty before there is one. Looking is recorded. */
    Optional<Evidence.File> paper(Caller caller, SchoolId school, long report);

    /** Hands the report to the early career teacher, when nothing is missing. */
    List<Refusal> share(Caller caller, SchoolId school, Seen seen);

    /**
     * Takes a shared report back to change it, while nobody has signed it. The early career teacher is told, and is asked
     * anew when it is shared again.
     */
    List<Refusal> takeBack(Caller caller, SchoolId school, Seen seen);

    /**
     * Hands a report on without the early career teacher's signature, from the day after it was due. The reason is read by
     * the teacher, by whoever signs after, and by the appropriate body.
     */
    List<Refusal> handOn(Caller caller, SchoolId school, Seen seen, String reason);

    List<Refusal> sign(Caller caller, SchoolId school, Seen seen, Signatory as, Oath oath);

    /** Which report, as it was seen on screen. */
    record Seen(long id, long version) {}

    /**
     * Typed: {@code yes} or {@code no}, what is wrong if it is no, two numbers of days, halves allowed, and what comes
     * after the period.
     */
    record Attendance(
            String contractRight, String contractSaid, String daysServed, String daysAbsent, NextPeriod next) {

        /** Of a post that goes on as it is. */
        public Attendance(String contractRight, String contractSaid, String daysServed, String daysAbsent) {
            this(contractRight, contractSaid, daysServed, daysAbsent, NextPeriod.AS_IT_IS);
        }
    }

    /** What makes a signature: the password again, and the declaration made. */
    record Oath(String password, boolean declared) {}

    /**
     * A report with its surroundings.
     *
     * @param content what is signed, with the form it was begun with, or the one with which it would be begun
     * @param next who has to sign next; empty when nobody has
     * @param suggestedDays days served in the period by contract and calendar
     * @param recordedAbsent days of absence on record for the period
     */
    record Opened(
            ReportContent content,
            List<Signature> signatures,
            Optional<Signatory> next,
            String suggestedDays,
            String recordedAbsent,
            Particulars particulars) {

        public Report report() {
            return content.report();
        }

        public Induction induction() {
            return content.induction();
        }

        public FormDefinition form() {
            return content.form();
        }

        public List<Evidence.Attached> evidence() {
            return content.evidence();
        }

        /** Whether the early career teacher signed the answer that it was not discussed, against what the tutor declares. */
        public boolean isSaidUndiscussed() {
            return signatures.stream().anyMatch(signature -> signature.signatory() == Signatory.ECT)
                    && ReportForm.isSaidUndiscussed(form(), report().content().ectAnswers());
        }

        /** As others see it while it is being written: what there is so far is private to the school's writers. */
        public Opened withoutDraft() {
            var blank = new ReportContent(
                    content.body(), induction(), report().with(Report.Content.NONE), form(), List.of());
            return new Opened(blank, List.of(), Optional.empty(), suggestedDays, recordedAbsent, particulars);
        }

        /** As the school sees it while the teacher is asked: comments that are not signed are the teacher's own. */
        public Opened withoutUnsignedComments() {
            if (report().state() != Report.State.AWAITING_ECT) {
                return this;
            }
            var signed = new ReportContent(
                    content.body(),
                    induction(),
                    report().with(report().content().commented(Map.of())),
                    form(),
                    evidence());
            return new Opened(signed, signatures, next, suggestedDays, recordedAbsent, particulars);
        }

        /** Who signs next when it is shared as it is; the teacher is asked also where it went on without them before. */
        public Optional<Signatory> nextOnceShared() {
            return report().course().withoutEct().isEmpty() ? content.next(signatures) : Optional.of(Signatory.ECT);
        }

        /** Whether it may be taken back: it waits for a signature and has none. */
        public boolean isUnsigned() {
            return report().isAwaiting() && signatures().isEmpty();
        }

        /** Whether induction was decided before it was accepted, so that it waits for nobody any more. */
        public boolean isOvertaken() {
            return induction().state().isDecided() && !report().isFinished();
        }

        /** Whether there is anything in it to read. */
        public boolean isReadable() {
            return !report().content().equals(Report.Content.NONE);
        }
    }
}
