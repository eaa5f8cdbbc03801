/** What people earn. */
module dev.attain.incentives {
    requires transitive dev.attain.core;
}
