/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.school;

import java.util.List;
import org.ectmanager.application.school.Correction;
import org.ectmanager.application.school.Correction.Kept;
import org.ectmanager.application.school.Fact;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.transaction.Row;
import org.ectmanager.persistence.transaction.Sql;

/** What appropriate bodies say of a school, fact by fact. */
final class CorrectionColumns {

    private CorrectionColumns() {}

    static List<Correction> of(Sql sql, SchoolId school) {
        return sql.list(
                """
                select fact, value, said, says, reason, corrected_by, corrected_at, kept_by, kept_at
                  from school_correction where school_id = ? order by fact
                """,
                CorrectionColumns::correction,
                school.value());
    }

    private static Correction correction(Row row) {
        return new Correction(
                Fact.valueOf(row.text("fact")),
                row.text("value"),
                row.text("said"),
                row.text("says"),
                row.text("reason"),
                new BodyId(row.text("corrected_by")),
                row.moment("corrected_at"),
                row.possibleMoment("kept_at").map(at -> new Kept(new BodyId(row.text("kept_by")), at)));
    }
}
