/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.help;

import java.util.List;

/** What schools agree to with their appropriate body. */
final class Agreeing {

    static final Topic.Group AT_SCHOOL = new Topic.Group(
            "For schools: agreements",
            List.of(
                    new Topic(
                            "accept-an-agreement",
                            "Accept an agreement with your appropriate body",
                            "For head teachers, and for induction leads where the appropriate body says so. Others at the school can read it.",
                            List.of(
                                    "When something has to be accepted, a red banner says so on your home page and where it is in the way. Follow the link in it.",
                                    "Read the agreement. Tick that your school accepts it, and choose “Accept”.",
                                    "What is accepted with each registration stands on the page on which you sign it: read it there and tick it.",
                                    "“What your school has accepted”, below the agreements on your home page, lists every version with who accepted it and when. “Download this as PDF” prints the words that were accepted."),
                            "You are asked again when the agreement has a new version, and once a year where it is for a year. Until it is accepted, what it comes before waits; drafts of registrations and everything else are kept. If your school does not want to accept it, ask your appropriate body.")));

    static final Topic.Group AT_BODY = new Topic.Group(
            "For appropriate bodies: agreements",
            List.of(
                    new Topic(
                            "see-agreements",
                            "See which schools have accepted an agreement",
                            "For the staff of an appropriate body that has agreements.",
                            List.of(
                                    "On your home page choose the number of schools that have an agreement to accept.",
                                    "Choose the agreement. Each school says whether it has accepted the version that counts now, and which one it accepted last, with who did and when.",
                                    "Choose what a school accepted last to read the words that it accepted, and to download them as PDF."),
                            "The texts belong to your plugin or your configuration file. Change the version when, and only when, schools have to accept again.")));

    private Agreeing() {}
}
