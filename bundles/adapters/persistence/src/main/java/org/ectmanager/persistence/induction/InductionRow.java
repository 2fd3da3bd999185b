/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.induction;

import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.EmbeddedId;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.persistence.transaction.BodyKey;

@Entity
@Table(name = "induction")
class InductionRow {

    @EmbeddedId
    private BodyKey key;

    @Column(name = "teacher_id")
    private long teacher;

    @Column(name = "registration_id")
    private long registration;

    @Column(name = "school_id")
    private long school;

    @Column(name = "person_id")
    private long ect;

    @Column(name = "tutor_id")
    private long tutor;

    @Column(name = "mentor_id")
    private Long mentor;

    private String programme;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    private String state;

    @Column(name = "named_contact")
    private long namedContact;

    @Column(name = "quality_assurer")
    private Long qualityAssurer;

    @Column(name = "same_reason")
    private String sameReason;

    @Column(name = "terms_before")
    private BigDecimal termsBefore;

    /** In half days. */
    @Column(name = "absent_before")
    private int absentBefore;

    @Column(name = "extended_in_wales")
    private BigDecimal extendedInWales;

    @Column(name = "wales_corrected_on")
    private LocalDate walesCorrectedOn;

    @Version
    private long version;

    protected InductionRow() {}

    InductionRow(String body, Induction induction) {
        key = new BodyKey(body, induction.id());
        teacher = induction.teacher().value();
        registration = induction.registration();
        take(induction);
    }

    void take(Induction induction) {
        school = induction.school().value();
        ect = induction.ect().value();
        tutor = induction.team().tutor().value();
        mentor = induction.team().mentor().orElse(null);
        programme = induction.programme().name();
        startsOn = induction.startsOn();
        state = induction.state().name();
        namedContact = induction.team().namedContact().value();
        termsBefore = induction.before().terms().exact().rounded(2);
        absentBefore = induction.before().absent().halves();
        extendedInWales = induction.before().extendedInWales().exact().rounded(1);
        walesCorrectedOn = induction.before().correctedOn().orElse(null);
        qualityAssurer = induction.team().qualityAssurer().map(PersonId::value).orElse(null);
        sameReason = induction.team().sameReason();
    }

    long version() {
        return version;
    }
}
