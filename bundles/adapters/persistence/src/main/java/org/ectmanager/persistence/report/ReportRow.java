/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.report;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.EmbeddedId;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.ectmanager.application.port.FallenReports.Fall;
import org.ectmanager.application.report.AgreedDay;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.Closed;
import org.ectmanager.application.report.Report.SentBack;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.persistence.transaction.BodyKey;
import org.ectmanager.persistence.transaction.Json;
import org.ectmanager.persistence.transaction.JsonColumn;

@Entity
@Table(name = "report")
class ReportRow {

    @EmbeddedId
    private BodyKey key;

    @Column(name = "induction_id")
    private long induction;

    @Column(name = "school_id")
    private long school;

    private String kind;
    private int ordinal;

    @Column(name = "is_final")
    private boolean isFinal;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String term;

    @Convert(converter = JsonColumn.class)
    private String because;

    private boolean provisional;
    private String state;

    @Convert(converter = JsonColumn.class)
    private String form;

    @Convert(converter = JsonColumn.class)
    private String answers;

    @Column(name = "ect_answers")
    @Convert(converter = JsonColumn.class)
    private String ectAnswers;

    @Column(name = "contract_right")
    private String contractRight;

    @Column(name = "contract_said")
    private String contractSaid;

    @Column(name = "days_served")
    private String daysServed;

    @Column(name = "days_absent")
    private String daysAbsent;

    @Column(name = "next_post")
    private String nextPost;

    @Column(name = "next_said")
    private String nextSaid;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "returned_because")
    private String returnedBecause;

    @Column(name = "shared_on")
    private LocalDate sharedOn;

    @Column(name = "without_ect")
    private String withoutEct;

    @Column(name = "closed_in")
    private String closedIn;

    @Column(name = "closed_because")
    private String closedBecause;

    @Column(name = "sent_back_by")
    private String sentBackBy;

    @Column(name = "sent_back_because")
    private String sentBackBecause;

    @Column(name = "agreed_due")
    private LocalDate agreedDue;

    @Column(name = "agreed_because")
    private String agreedBecause;

    @Column(name = "submitted_at")
    private Timestamp submittedAt;

    @Column(name = "accepted_at")
    private Timestamp acceptedAt;

    @Column(name = "accepted_by")
    private Long acceptedBy;

    @Column(name = "accepted_checks")
    @Convert(converter = JsonColumn.class)
    private String acceptedChecks = "[]";

    @Column(name = "fell_on")
    private LocalDate fellOn;

    @Column(name = "fell_because")
    private String fellBecause = "";

    @Column(name = "fell_into")
    private Long fellInto;

    @Version
    private long version;

    protected ReportRow() {}

    ReportRow(String body, Report report) {
        key = new BodyKey(body, report.id());
        induction = report.induction();
        school = report.school().value();
        take(report.planned());
        take(report);
    }

    /** Whether it is due on another day than before. */
    boolean take(PlannedReport planned) {
        var moved = !planned.due().equals(dueOn);
        kind = planned.kind().name();
        ordinal = planned.ordinal();
        isFinal = planned.isFinal();
        periodFrom = planned.period().from();
        periodTo = planned.period().to();
        opensOn = planned.opens();
        dueOn = planned.due();
        term = planned.term();
        because = FormJson.written(planned.because());
        provisional = planned.provisional();
        return moved;
    }

    void take(Report report) {
        var content = report.content();
        state = report.state().name();
        form = report.form().map(FormJson::written).orElse(null);
        answers = Json.written(content.answers());
        ectAnswers = Json.written(content.ectAnswers());
        contractRight = content.contractRight();
        contractSaid = content.contractSaid();
        daysServed = content.daysServed();
        daysAbsent = content.daysAbsent();
        nextPost = content.next().post();
        nextSaid = content.next().said();
        lastDay = content.next().leavesOn().orElse(null);
        returnedBecause = report.returnedBecause();
        sharedOn = report.course().sharedOn().orElse(null);
        withoutEct = report.course().withoutEct();
        closedIn = report.course().closed().map(Closed::in).map(State::name).orElse(null);
        closedBecause = report.course().closed().map(Closed::because).orElse("");
        sentBackBy = report.course().sentBack().map(SentBack::by).orElse("");
        sentBackBecause = report.course().sentBack().map(SentBack::because).orElse("");
        agreedDue = report.course().agreed().map(AgreedDay::due).orElse(null);
        agreedBecause = report.course().agreed().map(AgreedDay::because).orElse("");
        submittedAt = report.submittedAt().map(Timestamp::from).orElse(null);
    }

    void cancel() {
        state = State.CANCELLED.name();
    }

    void fall(Fall fall) {
        cancel();
        fellOn = fall.on().orElse(null);
        fellBecause = fall.because();
        fellInto = fall.into().orElse(null);
    }

    /** As a plan has it, also when it had fallen away. */
    void write(Report report) {
        take(report.planned());
        take(report);
        fellOn = null;
        fellBecause = "";
        fellInto = null;
    }

    void accepted(long by, Instant at, List<String> checked) {
        state = State.ACCEPTED.name();
        acceptedChecks = Json.written(checked);
        acceptedBy = by;
        acceptedAt = Timestamp.from(at);
    }

    long version() {
        return version;
    }
}
