/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.induction;

import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.domain.school.SchoolId;

/**
 * Who reads what is confidential on a teacher's record - absences, reductions, what is said of contracts: whoever reads
 * the reports, and the teacher; not everybody who sees that there is an induction (R54).
 */
public final class RecordReaders {

    private RecordReaders() {}

    public static boolean include(Rights rights, Caller caller, Induction induction) {
        return induction.ect().equals(caller.person()) || includeAt(rights, caller, induction.school());
    }

    /** The same of all teachers of a school. */
    public static boolean includeAt(Rights rights, Caller caller, SchoolId school) {
        return rights.allows(caller, Right.REVIEW_REPORT) || rights.allows(caller, Right.WRITE_REPORT, school);
    }
}
