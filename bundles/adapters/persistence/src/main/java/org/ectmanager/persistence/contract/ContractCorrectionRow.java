/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.contract;

import java.sql.Timestamp;
import javax.persistence.Column;
import javax.persistence.EmbeddedId;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.ectmanager.application.contract.ContractCorrection;
import org.ectmanager.persistence.transaction.BodyKey;

@Entity
@Table(name = "contract_correction")
class ContractCorrectionRow {

    @EmbeddedId
    private BodyKey key;

    @Column(name = "induction_id")
    private long induction;

    @Column(name = "report_id")
    private long report;

    @Column(name = "school_id")
    private long school;

    private String said;

    @Column(name = "said_at")
    private Timestamp saidAt;

    @Column(name = "said_by")
    private long saidBy;

    private String answer = "";

    @Column(name = "settled_at")
    private Timestamp settledAt;

    @Column(name = "settled_by")
    private Long settledBy;

    @Version
    private long version;

    protected ContractCorrectionRow() {}

    ContractCorrectionRow(String body, ContractCorrection correction) {
        key = new BodyKey(body, correction.id());
        induction = correction.induction();
        report = correction.report();
        school = correction.school().value();
        take(correction);
    }

    void take(ContractCorrection correction) {
        said = correction.said();
        saidAt = Timestamp.from(correction.saidAt());
        saidBy = correction.saidBy().value();
        correction.settled().ifPresent(settled -> {
            answer = settled.answer();
            settledAt = Timestamp.from(settled.at());
            settledBy = settled.by().value();
        });
    }

    long version() {
        return version;
    }
}
