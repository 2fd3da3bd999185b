/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import org.ectmanager.application.reduction.RecordedReduction;
import org.osgi.annotation.versioning.ConsumerType;

/** The reductions of inductions under the current appropriate body. */
@ConsumerType
public interface Reductions {

    /** Of one induction, by their number, those that were taken back as well. */
    List<RecordedReduction> of(long induction);

    /** Stale when another one took its number. */
    void add(RecordedReduction reduction);

    /** Saves that it was taken back; the version is the one that was read. */
    void withdraw(RecordedReduction reduction);
}
