-- AlterEnum: what an invited institution sends before the opening. Alone here: a new value is not used where it is made.
ALTER TYPE "moderation_state" ADD VALUE 'preparatory';
