/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ectmanager.domain.contract.WorkingPattern;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.InductionSetting;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.teacher.Alert;
import org.ectmanager.domain.teacher.InductionStatus;
import org.ectmanager.domain.teacher.TeacherRecord;
import org.ectmanager.domain.teacher.Trn;
import org.ectmanager.domain.terms.Fte;

/** An application with nothing wrong, and the same with one thing changed. */
record Applications(
        ClaimedName claimed,
        TeacherCheck teacher,
        PriorInduction prior,
        StartDates dates,
        StartPost post,
        SupervisingBody body,
        SupportTeam support,
        List<StartFact> facts) {

    static final SchoolId SCHOOL = new SchoolId(1);
    static final SchoolId HUB = new SchoolId(2);
    static final ClaimedName CLAIMED = new ClaimedName(new PersonName("Ada", "Example"), "");
    static final WorkingPattern FULL_TIME = pattern("1", "5");

    static Applications good() {
        return new Applications(
                CLAIMED,
                new TeacherCheck.Known(record("2025-07-10", InductionStatus.REQUIRED_TO_COMPLETE)),
                PriorInduction.NONE,
                dates("2025-08-20", "2025-09-01", ""),
                new StartPost(
                        SCHOOL,
                        InductionSetting.RELEVANT_SCHOOL,
                        Sector.STATE_FUNDED,
                        FULL_TIME,
                        true,
                        StartPost.Standing.GOOD),
                new SupervisingBody(SupervisingBody.Kind.TEACHING_SCHOOL_HUB, Set.of(HUB), Set.of("10000002")),
                new SupportTeam(Set.of(new PersonId(1)), Set.of(new PersonId(2)), false, ""),
                List.of());
    }

    static TeacherRecord record(String qts, InductionStatus status, Alert... alerts) {
        return new TeacherRecord(
                new Trn("1234567"),
                LocalDate.of(2000, 11, 10),
                "Ada",
                "Example",
                qts.isEmpty() ? TeacherRecord.NOT_HELD : LocalDate.parse(qts),
                List.of("10000001"),
                status,
                List.of(alerts));
    }

    static StartDates dates(String registered, String starts, String backdating) {
        return new StartDates(
                LocalDate.parse(registered), LocalDate.parse(starts), LocalDate.parse(registered), backdating);
    }

    static WorkingPattern pattern(String fte, String days) {
        return new WorkingPattern(Fte.of(fte), new BigDecimal(days));
    }

    Applications as(ClaimedName other) {
        return new Applications(other, teacher, prior, dates, post, body, support, facts);
    }

    Applications working(WorkingPattern pattern) {
        return with(new StartPost(
                post.school(), post.setting(), post.sector(), pattern, post.lastsATerm(), post.standing()));
    }

    Applications with(TeacherRecord record) {
        return with(new TeacherCheck.Known(record));
    }

    Applications with(TeacherCheck check) {
        return new Applications(claimed, check, prior, dates, post, body, support, facts);
    }

    Applications with(PriorInduction other) {
        return new Applications(claimed, teacher, other, dates, post, body, support, facts);
    }

    Applications with(StartDates other) {
        return new Applications(claimed, teacher, prior, other, post, body, support, facts);
    }

    Applications with(StartPost other) {
        return new Applications(claimed, teacher, prior, dates, other, body, support, facts);
    }

    Applications with(StartPost.Standing standing) {
        return with(new StartPost(
                post.school(), post.setting(), post.sector(), post.pattern(), post.lastsATerm(), standing));
    }

    Applications in(Sector sector) {
        return with(new StartPost(
                post.school(), post.setting(), sector, post.pattern(), post.lastsATerm(), post.standing()));
    }

    Applications with(SupervisingBody other) {
        return new Applications(claimed, teacher, prior, dates, post, other, support, facts);
    }

    Applications under(SupervisingBody.Kind kind) {
        return with(new SupervisingBody(kind, body.hubSchools(), body.trainingProviders()));
    }

    Applications with(SupportTeam other) {
        return new Applications(claimed, teacher, prior, dates, post, body, other, facts);
    }

    /** Where this is known besides. */
    Applications knowing(StartFact... known) {
        return new Applications(claimed, teacher, prior, dates, post, body, support, List.of(known));
    }

    ApplicationToStart application() {
        return new ApplicationToStart(claimed, teacher, prior, dates, post, body, support, facts);
    }

    StartOpinion opinion() {
        return StartOpinion.on(application(), List.of());
    }

    /** The codes of everything that was found, in order. */
    List<String> codes() {
        return opinion().findings().stream().map(Finding::code).toList();
    }

    String remark() {
        return String.join(" ", remarks());
    }

    /** The codes of all findings that are not plainly allowed. */
    List<String> remarks() {
        return opinion().findings().stream()
                .filter(finding -> !(finding instanceof Finding.Allowed))
                .map(Finding::code)
                .toList();
    }
}
