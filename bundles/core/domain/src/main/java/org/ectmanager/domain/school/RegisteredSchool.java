/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.school;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One establishment as Get Information about Schools publishes it. Public facts only: no person is named. Text that
 * the register leaves out is empty.
 *
 * @param establishmentNumber four digits, unique within the local authority
 * @param phase such as Primary, or Not applicable
 * @param ukprn UK provider reference number, eight digits
 */
public record RegisteredSchool(
        Urn urn,
        String name,
        EstablishmentType type,
        EstablishmentStatus status,
        Lifetime lifetime,
        LocalAuthority authority,
        District district,
        String establishmentNumber,
        String ukprn,
        String phase,
        AgeRange ages,
        SchoolAddress address,
        Contact contact,
        Trust trust,
        Standing standing) {

    public RegisteredSchool {
        requireNonNull(urn, "urn");
        requireNonNull(type, "type");
        requireNonNull(status, "status");
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A school has a name");
        }
    }

    /** The authority that the register files the school under, by its three-digit code. */
    public record LocalAuthority(String code, String name) {}

    /** The administrative district, by which the area's appropriate body is proposed. */
    public record District(String code, String name) {}

    /** A trust that runs or supports the school; both empty when there is none. */
    public record Trust(String code, String name) {}

    /**
     * How to reach the school.
     *
     * @param telephone digits, with the leading zero that the register drops
     * @param website an http or https address
     * @param email published in the register's extract for services only
     */
    public record Contact(String telephone, String website, String email) {}

    /** Statutory ages in years, both zero when not known. */
    public record AgeRange(int lowest, int highest) {

        public AgeRange {
            if (lowest < 0 || highest > 120 || highest < lowest) {
                throw new IllegalArgumentException("An age range is from the lower to the higher age");
            }
        }
    }

    /**
     * What the register says that bears on whether a new induction may start here (R12, R13).
     *
     * @param specialMeasures no new induction without a certificate while this is so
     * @param section41Approved an independent special school that authorities may name
     * @param overseasInspected last inspection of a British school overseas, {@link LocalDate#MIN} when not known
     */
    public record Standing(boolean specialMeasures, boolean section41Approved, LocalDate overseasInspected) {

        public Optional<LocalDate> knownOverseasInspection() {
            return Optional.of(overseasInspected).filter(day -> !day.equals(LocalDate.MIN));
        }
    }
}
