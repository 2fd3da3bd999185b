/** What a school says about itself to its appropriate body, and the mentors it names. Features 2.6 and 2.9. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.school;
