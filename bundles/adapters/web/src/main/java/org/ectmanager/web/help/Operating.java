/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.help;

import java.util.List;

/** What operators do on their pages; the console and the files are in the manual of operations. */
final class Operating {

    static final Topic.Group TOPICS = new Topic.Group(
            "For those who run this service",
            List.of(
                    new Topic(
                            "become-an-operator",
                            "Become an operator, or invite one",
                            "For whoever was given an operator’s link, and for operators.",
                            List.of(
                                    "Open the link that you were given, type your e-mail address twice and choose “Send me a link”. The first operator of a platform goes on with the next step at once.",
                                    "Open the link in our e-mail within a day, enter your name and choose a password. Choose “Make my account”.",
                                    "Write down the username that is shown, then sign in at “/operator”.",
                                    "To invite somebody, choose “Operators” in the menu, then “Make an invitation”, and hand the link over by a way that you trust.",
                                    "To end somebody’s access, choose “Operators”, then the name, and “Remove operator”."),
                            "An invitation works once, for seven days. If you cannot sign in, choose “I cannot sign in” on the operators’ sign-in page."),
                    new Topic(
                            "make-an-appropriate-body",
                            "Bring an appropriate body in",
                            "For operators.",
                            List.of(
                                    "Choose “Appropriate bodies” in the menu, then “Make an appropriate body”.",
                                    "Enter its name, how people reach it, and its two colours. White words on the main colour must be readable: the page says so if they are not.",
                                    "Choose “Make appropriate body”. Its front page is there within a minute."),
                            "An appropriate body with rules or forms of its own comes as a plugin: the manual for plugins says how."),
                    new Topic(
                            "invite-a-lead",
                            "Invite the lead of an appropriate body",
                            "For operators.",
                            List.of(
                                    "Choose “Appropriate bodies” in the menu, then “Invite a lead” beside the appropriate body.",
                                    "Enter the e-mail address, and choose “Send the invitation”."),
                            "The link in the e-mail works once, for 14 days. From then on the lead adds everybody else."),
                    new Topic(
                            "look-after-the-platform",
                            "See whether all is well, and what the jobs do",
                            "For operators.",
                            List.of(
                                    "Choose “Health” in the menu. Each part says whether it works and, if not, what is wrong.",
                                    "Choose “Jobs” to see when each job ran last and what it did, and to have one run now.",
                                    "Read on “Home” which appropriate bodies are away, and since when."),
                            ""),
                    new Topic(
                            "see-what-operators-did",
                            "See who did what to the platform",
                            "For operators.",
                            List.of(
                                    "Choose “Trail” in the menu. It shows who became an operator and who was removed, moves of the clock, bank holidays that were taken in, and appropriate bodies that were made, taken off the directory and put back.",
                                    "To search it, type ect:audit --platform in the console; ect:audit --help shows how."),
                            "What happens under an appropriate body is in its own trail: ect:audit and its id show that in the console, also while it is away."),
                    new Topic(
                            "take-the-register-in",
                            "Take the school register in anew",
                            "For operators, when a school is missing or its entry has changed.",
                            List.of(
                                    "Download the list of establishments from Get Information about Schools.",
                                    "In the console, type ect:gias-import and the name of the file.",
                                    "Read which lines were left out, and why."),
                            "New schools can be found at once. Whatever a school wrote about itself stays, and so does what an appropriate body corrected until the register agrees."),
                    new Topic(
                            "take-bank-holidays-in",
                            "Take in bank holidays from GOV.UK",
                            "For operators, when a bank holiday was proclaimed or moved.",
                            List.of(
                                    "Download bank-holidays.json from www.gov.uk.",
                                    "In the console, type ect:bank-holidays-import and the name of the file.",
                                    "Read which days differ from those that were in force before.",
                                    "Choose “Bank holidays” in the menu to see what is in force and where each day comes from."),
                            "Deadlines follow at once, the dates of open inductions within minutes, and schools where dates moved get an e-mail. What was submitted keeps its dates."),
                    new Topic(
                            "take-a-body-off-the-directory",
                            "Take an appropriate body off the directory",
                            "For operators, when the plugin of an appropriate body is away for good.",
                            List.of(
                                    "Choose “Appropriate bodies” in the menu, then “Appropriate bodies that are away”.",
                                    "Choose “Take off” beside the appropriate body.",
                                    "Read what changes, and choose “Take it off the directory”."),
                            "Everything it recorded is kept. Its pages say that it is no longer here. “Put back” shows it again, and so does its plugin when it comes back."),
                    new Topic(
                            "read-a-report-as-operator",
                            "Read a report as operator",
                            "For operators whom an appropriate body, a school or a teacher asked for help with a report.",
                            List.of(
                                    "Choose “Appropriate bodies” in the menu, then “Read a report” beside the appropriate body.",
                                    "Type the number of the report, which stands at the end of its address, and why you have to read it, without names. Choose “Read the report”."),
                            "It is shown once, without drafts and attached files. The time and your reason are kept, and the leads of the appropriate body see them. Your name is kept in the trail, which operators read."),
                    new Topic(
                            "captured-mails",
                            "Read the mails of a sample",
                            "For operators of a sample.",
                            List.of("Choose “Mails” in the menu, then the reader, then the mail."),
                            "Mails of an appropriate body that is away are there as well. A sample sends nothing out. In production there is no such page."),
                    new Topic(
                            "move-the-clock",
                            "Move the clock of a sample",
                            "For operators of a sample.",
                            List.of(
                                    "Choose “Clock” in the menu.",
                                    "Enter the day and the time to which the clock is to go, and choose “Continue”.",
                                    "Read what happens, and choose “Move the clock”."),
                            "It runs on from there for everybody, and never goes back. In production there is no such page.")));

    private Operating() {}
}
