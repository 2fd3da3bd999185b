/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.contract.ContractCorrection;
import org.osgi.annotation.versioning.ConsumerType;

/** What schools say is wrong with contracts on record, under the current appropriate body. */
@ConsumerType
public interface ContractCorrections {

    void add(ContractCorrection correction);

    /** The version is the one that was read. */
    void save(ContractCorrection correction);

    Optional<Listed> find(long id);

    /** What was last said with a report, settled or not. */
    Optional<ContractCorrection> lastOf(long report);

    /** Of one induction, the latest first. */
    List<ContractCorrection> of(long induction);

    /** All that wait, the oldest first. */
    List<Listed> waiting(int most);

    /**
     * With whose it is and where.
     *
     * @param report the title of the report with which it came
     */
    record Listed(ContractCorrection correction, String teacher, String school, String report) {}
}
