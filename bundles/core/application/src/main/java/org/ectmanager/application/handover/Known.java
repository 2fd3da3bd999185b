/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover;

import java.util.Objects;

/**
 * How things stand with an early career teacher, as far as places outside have to hear of it: kept with every change, so
 * that the next one can say what is otherwise. Texts throughout, empty when nothing is known; days as 2026-09-01.
 */
public record Known(Course course, Post post, Training training, Person ect, Person mentor, Person tutor) {

    /**
     * The induction itself.
     *
     * @param state the name of the induction's state
     * @param endedOn the last day, once it has ended
     * @param extensions how often the appropriate body extended it, and behind a plus sign by how many terms it was
     *     extended in Wales, where it was
     */
    public record Course(String state, String startsOn, String endedOn, String extensions) {

        /** How often the appropriate body extended it. */
        int decided() {
            return Integer.parseInt(extensions.split("[+]")[0]);
        }

        /** By how many terms it was extended in Wales; empty where it was not. */
        String inWales() {
            return extensions.contains("+") ? extensions.substring(extensions.indexOf('+') + 1) : "";
        }
    }

    /**
     * Where and how much the teacher works.
     *
     * @param lastDay of the contract; empty when it has no end
     * @param settled the latest statement about the contract that the appropriate body settled
     */
    public record Post(String school, String schoolName, String fte, String lastDay, String settled) {}

    /** How the teacher is trained. */
    public record Training(String programme, String leadProvider) {}

    /**
     * The teacher, the mentor or the induction tutor.
     *
     * @param id tells one from another; empty when there is nobody
     */
    public record Person(String id, String given, String family, String email, String trn) {

        String name() {
            return (given + " " + family).strip();
        }

        boolean is(Person other) {
            return Objects.equals(id, other.id);
        }
    }

    /** Whether the same mentor, or nobody, is named in both. */
    public boolean hasMentorOf(Known other) {
        return mentor.is(other.mentor);
    }
}
