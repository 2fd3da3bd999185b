/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.school.SchoolId;

/** A mentor whom a school named some time ago. */
final class SomeMentor {

    private SomeMentor() {}

    /** The mentor's number. */
    static long at(Workshop workshop, BodyId body, SchoolId school, Caller lead) {
        return workshop.transactions.in(lead.scope(), () -> {
            var id = workshop.ids.next();
            workshop.transactions
                    .sql()
                    .change(
                            "insert into mentor (body, id, school_id, given_name, family_name, email)"
                                    + " values (?, ?, ?, 'Mara', 'Mentor', 'mara@school.example')",
                            body.value(),
                            id,
                            school.value());
            return id;
        });
    }
}
