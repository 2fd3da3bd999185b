/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.registration;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.EmbeddedId;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.domain.teacher.TeacherId;
import org.ectmanager.persistence.transaction.BodyKey;
import org.ectmanager.persistence.transaction.Json;
import org.ectmanager.persistence.transaction.JsonColumn;

@Entity
@Table(name = "registration")
class RegistrationRow {

    @EmbeddedId
    private BodyKey key;

    @Column(name = "school_id")
    private long school;

    private String state;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "started_at")
    private Timestamp startedAt;

    @Convert(converter = JsonColumn.class)
    private String answers;

    @Column(name = "teacher_id")
    private Long teacher;

    @Column(name = "first_sent_on")
    private LocalDate firstSentOn;

    private String question;
    private String reply;
    private String reason;

    @Column(name = "changed_at")
    private Timestamp changedAt;

    @Version
    private long version;

    protected RegistrationRow() {}

    RegistrationRow(String body, Registration registration) {
        key = new BodyKey(body, registration.id());
        school = registration.school().value();
        startedBy = registration.startedBy().value();
        startedAt = Timestamp.from(registration.changedAt());
        take(registration, registration.changedAt());
    }

    void take(Registration registration, Instant at) {
        state = registration.state().name();
        answers = Json.written(registration.answers());
        teacher = registration.teacher().map(TeacherId::value).orElse(null);
        firstSentOn = registration.firstSentOn().orElse(null);
        question = registration.question();
        reply = registration.reply();
        reason = registration.reason();
        changedAt = Timestamp.from(at);
    }

    long version() {
        return version;
    }
}
