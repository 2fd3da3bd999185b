/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.reduction;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.EmbeddedId;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.ectmanager.application.reduction.RecordedReduction;
import org.ectmanager.application.reduction.RecordedReduction.Act;
import org.ectmanager.persistence.transaction.BodyKey;

@Entity
@Table(name = "reduction")
class ReductionRow {

    @EmbeddedId
    private BodyKey key;

    @Column(name = "induction_id")
    private long induction;

    private int number;

    private String reason;

    private BigDecimal terms;

    private String evidence;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "advised_on")
    private LocalDate advisedOn;

    @Column(name = "made_at")
    private Timestamp madeAt;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_by_name")
    private String madeByName;

    @Column(name = "withdrawn_at")
    private Timestamp withdrawnAt;

    @Column(name = "withdrawn_by")
    private Long withdrawnBy;

    @Column(name = "withdrawn_by_name")
    private String withdrawnByName = "";

    @Column(name = "withdrawn_because")
    private String withdrawnBecause = "";

    @Version
    private long version;

    protected ReductionRow() {}

    ReductionRow(String body, RecordedReduction recorded) {
        key = new BodyKey(body, recorded.id());
        induction = recorded.induction();
        number = recorded.number();
        reason = recorded.reduction().reason().name();
        terms = recorded.reduction().terms().exact().rounded(2);
        evidence = recorded.basis().evidence();
        agreedOn = recorded.basis().agreedOn();
        advisedOn = recorded.basis().advisedOn();
        madeAt = Timestamp.from(recorded.made().at());
        madeBy = recorded.made().by().value();
        madeByName = recorded.made().name();
    }

    void withdraw(Act act) {
        withdrawnAt = Timestamp.from(act.at());
        withdrawnBy = act.by().value();
        withdrawnByName = act.name();
        withdrawnBecause = act.because();
    }

    long version() {
        return version;
    }
}
